import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { database } from '#lib/db/client.ts'
import { readPeople } from '#lib/db/read/people.ts'
import { freshDatabase } from '#tests/servers/database.ts'
import { guardRoute } from './guard-route.ts'
import { addPerson, changeRole, createOwner, removePerson, renewPassword } from './people.ts'
import { browserWith } from './session.fixture.ts'
import { sessionCaller } from './session.ts'
import { changePassword, signIn, signOut } from './sign-in.ts'

freshDatabase()
const before = process.env.BETTER_AUTH_SECRET
beforeAll(() => {
  process.env.BETTER_AUTH_SECRET = 'a-secret-of-more-than-32-characters-for-tests'
})
afterAll(() => {
  if (before === undefined) delete process.env.BETTER_AUTH_SECRET
  else process.env.BETTER_AUTH_SECRET = before
})

const ana = { name: 'Ana', email: 'ana@example.org', password: 'correct horse' }
const ben = { name: 'Ben', email: 'ben@example.org', password: 'battery staple' }
const now = new Date('2026-03-02T10:00:00Z')

beforeEach(async () => {
  await database().user.deleteMany()
  await createOwner(ana)
  await addPerson(ben, 'developer')
})

async function signedIn(person: { email: string; password: string }): Promise<Headers> {
  const answer = await signIn(person, now)
  if (!answer.ok) throw new Error(answer.reason)
  return browserWith(answer.headers)
}

async function idOf(name: string): Promise<string> {
  return (await readPeople()).find((person) => person.name === name)?.id ?? 'nobody'
}

describe('signing in', () => {
  test('makes a caller with a name and a role', async () => {
    const browser = await signedIn({ ...ana, email: 'ANA@example.org' })
    expect(await sessionCaller(browser)).toEqual({
      kind: 'person',
      id: await idOf('Ana'),
      name: 'Ana',
      role: 'lead',
    })
  })

  test('sets a cookie that scripts cannot read and that works on plain loopback', async () => {
    const answer = await signIn(ana, now)
    const cookie = answer.ok ? answer.headers.get('set-cookie') : null
    expect(cookie).toMatch(/^rollcall\.session_token=.*HttpOnly/)
    expect(cookie).toMatch(/SameSite=Lax/i)
    expect(cookie).not.toMatch(/Secure/)
  })

  test.each([
    { name: 'a wrong password', given: { ...ana, password: 'wrong horse' } },
    { name: 'an unknown address', given: { ...ana, email: 'nobody@example.org' } },
    { name: 'no address', given: { ...ana, email: '' } },
  ])('is refused in the same words for $name', async ({ given }) => {
    expect(await signIn(given, now)).toEqual({
      ok: false,
      reason: 'This e-mail address and password do not belong together.',
    })
  })

  test('makes guessing wait, even with the right password, and only for a minute', async () => {
    const guess = { email: 'carl@example.org', password: 'not this one' }
    await addPerson({ name: 'Carl', email: guess.email, password: 'correct horse' }, 'viewer')
    for (let n = 0; n < 8; n += 1) await signIn(guess, now)
    const right = { ...guess, password: 'correct horse' }
    expect(await signIn(right, now)).toEqual({
      ok: false,
      reason: 'Too many tries. Wait 60 seconds, then try again.',
    })
    expect(await signIn(right, new Date(now.getTime() + 60_000))).toMatchObject({ ok: true })
  })
})

describe('a session', () => {
  test('is none without a cookie, or with a forged one', async () => {
    const browser = await signedIn(ana)
    const forged =
      browser.get('cookie')?.replace(/\.[^.]+$/, '.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA%3D') ?? ''
    expect(await sessionCaller(new Headers())).toBeNull()
    expect(await sessionCaller(new Headers({ cookie: forged }))).toBeNull()
  })

  test('ends at sign-out, on the server too', async () => {
    const browser = await signedIn(ana)
    await signOut(browser)
    expect(await sessionCaller(browser)).toBeNull()
  })

  test('follows a changed role at once, and ends when its person is removed', async () => {
    const browser = await signedIn(ben)
    await changeRole(await idOf('Ben'), 'viewer')
    expect(await sessionCaller(browser)).toMatchObject({ role: 'viewer' })
    await removePerson(await idOf('Ben'))
    expect(await sessionCaller(browser)).toBeNull()
  })

  test('has no caller while its role is not a role', async () => {
    const browser = await signedIn(ben)
    await database().user.update({ where: { id: await idOf('Ben') }, data: { role: 'emperor' } })
    expect(await sessionCaller(browser)).toBeNull()
  })
})

describe('changing the password', () => {
  const change = { currentPassword: ana.password, newPassword: 'another horse' }

  test('needs the present one and a good new one', async () => {
    const browser = await signedIn(ana)
    const wrong = await changePassword(browser, { ...change, currentPassword: 'wrong horse' })
    expect(wrong).toEqual({ ok: false, reason: 'The present password is not right.' })
    expect(await changePassword(browser, { ...change, newPassword: 'short' })).toMatchObject({ ok: false })
    expect(await signIn(ana, now)).toMatchObject({ ok: true })
  })

  test('ends every other session and goes on with a new one', async () => {
    const elsewhere = await signedIn(ana)
    const browser = await signedIn(ana)
    const answer = await changePassword(browser, change)
    expect(await sessionCaller(elsewhere)).toBeNull()
    expect(answer.ok && (await sessionCaller(browserWith(answer.headers)))).toMatchObject({ name: 'Ana' })
    expect(await signIn(ana, now)).toMatchObject({ ok: false })
    expect(await signIn({ ...ana, password: change.newPassword }, now)).toMatchObject({ ok: true })
  })
})

test('a renewed password ends every session and the old password', async () => {
  const browser = await signedIn(ben)
  const renewed = await renewPassword(await idOf('Ben'))
  expect(await sessionCaller(browser)).toBeNull()
  expect(await signIn(ben, now)).toMatchObject({ ok: false })
  const password = renewed.ok ? renewed.password : ''
  expect(await signIn({ ...ben, password }, now)).toMatchObject({ ok: true })
  expect(await renewPassword('nobody')).toMatchObject({ ok: false })
})

describe('a route with a session', () => {
  const url = 'http://localhost:3000/api/v1/stacks/octollm/runs'

  async function answerTo(method: string, extra: Record<string, string>): Promise<number> {
    const headers = await signedIn(ben)
    for (const [name, value] of Object.entries({ host: 'localhost:3000', ...extra })) headers.set(name, value)
    const request = new Request(url, { method, headers })
    return (await guardRoute(request, 'verify', async () => new Response(null, { status: 202 }))).status
  }

  test.each([
    { name: 'reads need no Origin', method: 'GET', extra: {}, expected: 202 },
    { name: 'writes need one', method: 'POST', extra: {}, expected: 403 },
    {
      name: 'its own Origin will do',
      method: 'POST',
      extra: { origin: 'http://localhost:3000' },
      expected: 202,
    },
    {
      name: 'another Origin will not',
      method: 'POST',
      extra: { origin: 'http://evil.example' },
      expected: 403,
    },
    { name: 'nor another Host', method: 'GET', extra: { host: 'evil.example' }, expected: 421 },
    {
      name: 'a bad token is not saved by a session',
      method: 'GET',
      extra: { authorization: 'Bearer x' },
      expected: 401,
    },
  ])('$name', async ({ method, extra, expected }) => {
    expect(await answerTo(method, extra)).toBe(expected)
  })
})
