/** A period with its own zone; `from` and `to` are dates (`2025-11-03`), both inclusive. */
export type Sprint = {
  id: string
  slug: string
  name: string
  goal: string
  from: string
  to: string
  zone: string
  /** A git repository's folder on the server, and the branch to read; null when the sprint has none. */
  repository: { path: string; branch: string } | null
  stackSlugs: string[]
}
