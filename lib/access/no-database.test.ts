import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { closeDatabase } from '#lib/db/client.ts'
import { guardRoute } from './guard-route.ts'

const before = { DATABASE_URL: process.env.DATABASE_URL, BETTER_AUTH_SECRET: process.env.BETTER_AUTH_SECRET }

// better-auth reports the fault on the console as well.
const quiet = vi.spyOn(console, 'error')

beforeAll(() => {
  quiet.mockImplementation(() => {})
  // Nothing listens on port 1.
  process.env.DATABASE_URL = 'postgresql://nobody@127.0.0.1:1/none'
  process.env.BETTER_AUTH_SECRET = 'a-secret-of-more-than-32-characters-for-tests'
})
afterAll(async () => {
  quiet.mockRestore()
  await closeDatabase()
  for (const [name, value] of Object.entries(before)) {
    if (value === undefined) delete process.env[name]
    else process.env[name] = value
  }
})

// A cookie that better-auth must look up: its signature is right for the secret above.
async function signedCookie(): Promise<string> {
  const secret = new TextEncoder().encode(process.env.BETTER_AUTH_SECRET)
  const key = await crypto.subtle.importKey('raw', secret, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign'])
  const signature = await crypto.subtle.sign('HMAC', key, new TextEncoder().encode('token'))
  return `rollcall.session_token=${encodeURIComponent(`token.${Buffer.from(signature).toString('base64')}`)}`
}

test.each([
  { name: 'a token', header: async () => ({ authorization: `Bearer rc_${'A'.repeat(43)}` }) },
  { name: 'a session', header: async () => ({ cookie: await signedCookie() }) },
])('a route with $name answers 503 while the database is down', async ({ header }) => {
  const headers = { host: 'localhost', ...(await header()) }
  const answer = await guardRoute(new Request('http://localhost/', { headers }), 'read', async () =>
    Response.json({}),
  )
  expect(answer.status).toBe(503)
  expect(await answer.json()).toMatchObject({ title: 'No database' })
})
