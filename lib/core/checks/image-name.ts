/** What an image reference says: its tag, its digest, or that it is only an id. */
export type ImageName = { tag: string | null; digest: string | null; isId: boolean }

const ID = /^(?:sha256:)?[0-9a-f]{12,64}$/

/** Maps an image reference such as `registry:5000/shop/api:1@sha256:…` to its parts; a bare id has neither tag nor digest. */
export function readImageName(reference: string): ImageName {
  if (ID.test(reference)) return { tag: null, digest: null, isId: true }
  const [name = '', digest] = reference.split('@')
  const last = name.slice(name.lastIndexOf('/') + 1)
  const colon = last.indexOf(':')
  return { tag: colon < 0 ? null : last.slice(colon + 1), digest: digest ?? null, isId: false }
}
