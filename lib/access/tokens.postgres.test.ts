import { describe, expect, test } from 'vitest'
import { database } from '#lib/db/client.ts'
import { freshDatabase } from '#tests/servers/database.ts'
import { guardRoute } from './guard-route.ts'
import type { Permission } from './roles.ts'
import { createToken, listTokens, revokeToken, tokenCaller } from './tokens.ts'

freshDatabase()
const now = new Date('2026-03-02T10:00:00Z')
const later = (seconds: number) => new Date(now.getTime() + seconds * 1000)

async function lastUseOf(name: string): Promise<string | null | undefined> {
  return (await listTokens()).find((token) => token.name === name)?.lastUsedAt
}

describe('a token', () => {
  test('is shown once and kept as a hash', async () => {
    const secret = await createToken('kept', 'developer', 'Ana')
    expect(secret).toMatch(/^rc_[\w-]{43}$/)
    const row = await database().apiToken.findFirstOrThrow({ where: { name: 'kept' } })
    expect(row.hash).toMatch(/^[0-9a-f]{64}$/)
    expect(JSON.stringify(row)).not.toContain(secret.slice(9))
    expect(secret.startsWith(row.prefix)).toBe(true)
    expect(JSON.stringify(await listTokens())).not.toContain(row.hash)
  })

  test('makes a caller with its name and role, until it is revoked', async () => {
    const secret = await createToken('ci', 'viewer', 'Ana')
    const caller = await tokenCaller(secret, now)
    expect(caller).toMatchObject({ kind: 'token', name: 'ci', role: 'viewer' })
    expect(await revokeToken(caller?.id ?? '')).toBe(true)
    expect(await revokeToken(caller?.id ?? '')).toBe(false)
    expect(await tokenCaller(secret, now)).toBeNull()
  })

  test.each(['', 'rc_', `rc_${'A'.repeat(43)}`, `rc_${'A'.repeat(4000)}`, 'rc_\u0000'])(
    'is not %j',
    async (secret) => {
      expect(await tokenCaller(secret, now)).toBeNull()
    },
  )

  test('tells when it was last used, to the minute', async () => {
    const secret = await createToken('clock', 'viewer', 'Ana')
    expect(await lastUseOf('clock')).toBeNull()
    await tokenCaller(secret, now)
    await tokenCaller(secret, later(30))
    expect(await lastUseOf('clock')).toBe(now.toISOString())
    await tokenCaller(secret, later(61))
    expect(await lastUseOf('clock')).toBe(later(61).toISOString())
  })
})

describe('a route with a token', () => {
  async function answerTo(authorization: string | null, permission: Permission, host = '127.0.0.1:3000') {
    const headers = new Headers({ host, origin: 'https://elsewhere.example' })
    if (authorization !== null) headers.set('authorization', authorization)
    const request = new Request('http://127.0.0.1:3000/api/v1/stacks', { method: 'POST', headers })
    return guardRoute(request, permission, async (caller) => Response.json(caller))
  }

  test('passes the caller on, without asking for an Origin', async () => {
    const secret = await createToken('agent', 'developer', 'Ana')
    const answer = await answerTo(`bearer  ${secret}`, 'verify')
    expect(answer.headers.get('cache-control')).toBe('no-store')
    expect(await answer.json()).toMatchObject({ kind: 'token', name: 'agent', role: 'developer' })
  })

  test('refuses what its role may not, as problem+json', async () => {
    const secret = await createToken('reader', 'viewer', 'Ana')
    const answer = await answerTo(`Bearer ${secret}`, 'verify')
    expect(answer.headers.get('content-type')).toBe('application/problem+json')
    expect(await answer.json()).toMatchObject({ status: 403, title: 'Not allowed' })
  })

  test.each([
    { name: 'an unknown token', authorization: `Bearer rc_${'A'.repeat(43)}`, status: 401 },
    { name: 'another scheme', authorization: 'Basic YTpi', status: 401 },
    { name: 'an empty token', authorization: 'Bearer ', status: 401 },
  ])('refuses $name', async ({ authorization, status }) => {
    const answer = await answerTo(authorization, 'read')
    expect(answer.status).toBe(status)
    expect(answer.headers.get('www-authenticate')).toContain('Bearer')
  })

  test('refuses another Host before it looks at the token', async () => {
    expect((await answerTo('Bearer x', 'read', 'evil.example')).status).toBe(421)
  })

  test('refuses nobody', async () => {
    const request = new Request('http://localhost/api/v1/stacks', { headers: { host: 'localhost' } })
    expect((await guardRoute(request, 'read', async () => Response.json({}))).status).toBe(401)
  })
})
