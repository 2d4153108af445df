import { beforeEach, expect, test } from 'vitest'
import { readHosts } from '#lib/db/read/read-hosts.ts'
import { saveHostLook } from '#lib/db/write/save-host-look.ts'
import { freshDatabase } from '#tests/servers/database.ts'
import { run } from './run.fixture.ts'

freshDatabase()

beforeEach(async () => {
  const problem = { condition: 'absent', detail: '' } as const
  const look = { ok: false, at: new Date().toISOString(), problem } as const
  await saveHostLook({ id: 'local', name: 'build-1', sample: false }, look)
})

const permitted = async () => (await readHosts())[0]?.may

test('permits just what is named, and takes the rest back', async () => {
  expect(await run('host allow local --exec')).toMatchObject({ code: 0 })
  expect(await permitted()).toEqual({ exec: true, drills: false })
  expect((await run('host list')).out).toEqual(['local\tcommands\t-\tbuild-1'])
  expect(await run('host allow local --drills')).toMatchObject({ code: 0 })
  expect(await permitted()).toEqual({ exec: false, drills: true })
})

test('an unknown host is refused, and nothing changes', async () => {
  await run('host allow local')
  expect(await run('host allow nowhere --exec')).toMatchObject({ code: 1 })
  expect(await permitted()).toEqual({ exec: false, drills: false })
})
