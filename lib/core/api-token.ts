/** A token as people may see it later: its first characters, never its secret. */
export type ApiToken = {
  id: string
  name: string
  role: string
  prefix: string
  createdBy: string
  createdAt: string
  lastUsedAt: string | null
}
