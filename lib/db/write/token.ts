import { ask } from '../ask.ts'
import { storableText } from '../storable.ts'

/** Keeps a token by the SHA-256 of its secret (hex). */
export async function saveToken(token: {
  name: string
  role: string
  hash: string
  prefix: string
  createdBy: string
}): Promise<void> {
  await ask((db) => db.apiToken.create({ data: { ...token, name: storableText(token.name) } }))
}

/** Revokes a token; false when there is none with this id. */
export async function deleteToken(id: string): Promise<boolean> {
  return (await ask((db) => db.apiToken.deleteMany({ where: { id: storableText(id) } }))).count === 1
}

/** Notes that a token was used at `now`, unless a use at `before` or later is noted already. */
export async function noteTokenUse(id: string, now: Date, before: Date): Promise<void> {
  const unlessNoted = { id, OR: [{ lastUsedAt: null }, { lastUsedAt: { lt: before } }] }
  await ask((db) => db.apiToken.updateMany({ where: unlessNoted, data: { lastUsedAt: now } }))
}
