import type { ApiToken } from '#lib/core/api-token.ts'
import { ask } from '../ask.ts'

/** Every token that is not revoked, newest first. */
export async function readTokens(): Promise<ApiToken[]> {
  const rows = await ask((db) =>
    db.apiToken.findMany({ orderBy: { createdAt: 'desc' }, omit: { hash: true } }),
  )
  return rows.map(tokenOf)
}

/** The token whose secret has this SHA-256 (hex), or null. */
export async function readTokenByHash(hash: string): Promise<ApiToken | null> {
  const row = await ask((db) => db.apiToken.findUnique({ where: { hash }, omit: { hash: true } }))
  return row === null ? null : tokenOf(row)
}

type TokenRow = Omit<ApiToken, 'createdAt' | 'lastUsedAt'> & { createdAt: Date; lastUsedAt: Date | null }

function tokenOf({ createdAt, lastUsedAt, ...rest }: TokenRow): ApiToken {
  return { ...rest, createdAt: createdAt.toISOString(), lastUsedAt: lastUsedAt?.toISOString() ?? null }
}
