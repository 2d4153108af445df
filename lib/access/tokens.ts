import { createHash, randomBytes } from 'node:crypto'
import type { ApiToken } from '#lib/core/api-token.ts'
import { readTokenByHash, readTokens } from '#lib/db/read/tokens.ts'
import { deleteToken, noteTokenUse, saveToken } from '#lib/db/write/token.ts'
import type { Caller } from './caller.ts'
import { parseRole, type Role } from './roles.ts'

const FORM = /^rc_[\w-]{43}$/
const ONE_MINUTE = 60_000

/** Makes a token of 32 random bytes and returns its secret, the only time it is ever shown. */
export async function createToken(name: string, role: Role, createdBy: string): Promise<string> {
  const secret = `rc_${randomBytes(32).toString('base64url')}`
  await saveToken({ name, role, hash: hashOf(secret), prefix: secret.slice(0, 9), createdBy })
  return secret
}

/** Maps a token's secret to its caller, null when it was never made or is revoked; notes the use, once a minute. */
export async function tokenCaller(secret: string, now: Date): Promise<Caller | null> {
  if (!FORM.test(secret)) return null
  // The lookup compares hashes of a secret with 256 bits, so its timing tells nothing about any other secret.
  const token = await readTokenByHash(hashOf(secret))
  const role = token === null ? null : parseRole(token.role)
  if (token === null || role === null) return null
  const before = new Date(now.getTime() - ONE_MINUTE)
  if (isOlder(token.lastUsedAt, before)) await noteTokenUse(token.id, now, before)
  return { kind: 'token', id: token.id, name: token.name, role }
}

/** Every token that is not revoked, newest first. */
export async function listTokens(): Promise<ApiToken[]> {
  return readTokens()
}

/** Revokes a token from now on; false when there is none with this id. */
export async function revokeToken(id: string): Promise<boolean> {
  return deleteToken(id)
}

function isOlder(at: string | null, before: Date): boolean {
  return at === null || new Date(at) < before
}

function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex')
}
