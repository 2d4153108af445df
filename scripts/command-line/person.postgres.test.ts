import { expect, test } from 'vitest'
import { createOwner } from '#lib/access/people.ts'
import { freshDatabase } from '#tests/servers/database.ts'
import { run } from './run.fixture.ts'

freshDatabase()

test('password gives a person a new one; nobody else has one', async () => {
  expect(await run('person list')).toMatchObject({ code: 0, out: [] })
  await createOwner({ name: 'Ana', email: 'ana@example.org', password: 'correct horse' })
  expect((await run('person list')).out).toEqual(['ana@example.org\tlead\tAna'])
  const renewed = await run('person password ANA@example.org')
  expect(renewed).toMatchObject({ code: 0, out: [expect.stringMatching(/^[\w-]{16}$/)] })
  expect(await run('person password ben@example.org')).toMatchObject({ code: 1, out: [] })
})
