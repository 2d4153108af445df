import { beforeEach, describe, expect, test } from 'vitest'
import { database } from '#lib/db/client.ts'
import { readPeople } from '#lib/db/read/people.ts'
import { freshDatabase } from '#tests/servers/database.ts'
import { ensureOwnerFromEnvironment } from './ensure-owner.ts'
import { addPerson, changeRole, createOwner, removePerson } from './people.ts'

freshDatabase()
beforeEach(async () => {
  await database().user.deleteMany()
})

const ana = { name: 'Ana', email: 'Ana@Example.org', password: 'correct horse' }
const ben = { name: 'Ben', email: 'ben@example.org', password: 'battery staple' }

async function idOf(name: string): Promise<string> {
  return (await readPeople()).find((person) => person.name === name)?.id ?? 'nobody'
}

describe('the owner', () => {
  test('is the first person and a lead', async () => {
    expect(await createOwner(ana)).toEqual({ ok: true })
    expect(await readPeople()).toMatchObject([{ name: 'Ana', email: 'ana@example.org', role: 'lead' }])
  })

  test('is one, however many first visits there are at once', async () => {
    const visits = Array.from({ length: 8 }, (_, n) => createOwner({ ...ana, email: `ana${n}@example.org` }))
    const answers = await Promise.all(visits)
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await readPeople()).toHaveLength(1)
  })

  test('is not made with a short password', async () => {
    expect(await createOwner({ ...ana, password: 'short' })).toMatchObject({ ok: false })
    expect(await readPeople()).toEqual([])
  })
})

describe('the owner from the environment', () => {
  const given = { ROLLCALL_OWNER_EMAIL: 'ana@example.org', ROLLCALL_OWNER_PASSWORD: 'correct horse' }

  test('is made at the first start and left alone afterwards', async () => {
    await ensureOwnerFromEnvironment(given)
    await ensureOwnerFromEnvironment({ ...given, ROLLCALL_OWNER_EMAIL: 'else@example.org' })
    expect(await readPeople()).toMatchObject([{ name: 'ana', email: 'ana@example.org', role: 'lead' }])
  })

  test('may be made by several processes that start at once', async () => {
    await Promise.all([1, 2, 3].map(() => ensureOwnerFromEnvironment(given)))
    expect(await readPeople()).toHaveLength(1)
  })

  test('is not made when nothing is set', async () => {
    await ensureOwnerFromEnvironment({})
    expect(await readPeople()).toEqual([])
  })

  test.each([
    { name: 'half of it', env: { ROLLCALL_OWNER_EMAIL: 'ana@example.org' }, says: 'Set both' },
    { name: 'no address', env: { ...given, ROLLCALL_OWNER_EMAIL: 'ana' }, says: 'ROLLCALL_OWNER_EMAIL' },
    {
      name: 'a short password',
      env: { ...given, ROLLCALL_OWNER_PASSWORD: 'x' },
      says: 'ROLLCALL_OWNER_PASSWORD',
    },
  ])('stops the start when it is $name', async ({ env, says }) => {
    await expect(ensureOwnerFromEnvironment(env)).rejects.toThrow(says)
  })
})

describe('other people', () => {
  beforeEach(async () => {
    await createOwner(ana)
  })

  test('are added with their role, each address once', async () => {
    expect(await addPerson(ben, 'viewer')).toEqual({ ok: true })
    expect(await addPerson({ ...ben, email: 'BEN@example.org' }, 'lead')).toEqual({
      ok: false,
      reason: 'ben@example.org is here already.',
    })
    expect(await readPeople()).toMatchObject([{ name: 'Ana' }, { name: 'Ben', role: 'viewer' }])
  })

  test('take over as lead before the last lead may go', async () => {
    await addPerson(ben, 'developer')
    expect(await removePerson(await idOf('Ana'))).toMatchObject({ ok: false })
    expect(await changeRole(await idOf('Ana'), 'viewer')).toMatchObject({ ok: false })
    expect(await changeRole(await idOf('Ana'), 'lead')).toEqual({ ok: true })
    expect(await changeRole(await idOf('Ben'), 'lead')).toEqual({ ok: true })
    expect(await removePerson(await idOf('Ana'))).toEqual({ ok: true })
    expect(await readPeople()).toMatchObject([{ name: 'Ben', role: 'lead' }])
  })

  test('cannot leave the house without a lead by going at once', async () => {
    await addPerson(ben, 'lead')
    const ids = [await idOf('Ana'), await idOf('Ben')]
    const answers = await Promise.all(ids.map((id) => changeRole(id, 'viewer')))
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
  })

  test('that are gone already cannot be changed', async () => {
    expect(await removePerson('nobody')).toMatchObject({
      ok: false,
      reason: 'This person is no longer here.',
    })
  })
})
