import { expect, test, vi } from 'vitest'
import { definition } from '#lib/core/stack.fixture.ts'
import { freshDatabase } from '#tests/servers/database.ts'
import { database } from '../client.ts'
import { readRun } from '../read/read-run.ts'
import { holdPresence } from './hold-presence.ts'
import { interruptAbandonedRuns } from './interrupt-abandoned-runs.ts'
import { openRun } from './open-run.ts'
import { saveDefinition } from './save-definition.ts'
import { startRun } from './start-run.ts'

freshDatabase()

async function runningWith(workerKey: number, project: string): Promise<string> {
  await saveDefinition({ id: 'local', name: 'build-1', sample: false }, definition({ project }), [], 'ada')
  const run = await openRun(project, 'ada')
  if (!run.ok) throw new Error(run.reason)
  await startRun(run.id, {
    workerKey,
    startedAt: new Date(),
    definitionVersion: 1,
    engineVersion: null,
    commit: null,
  })
  return run.id
}

const sessions = () =>
  database().$queryRaw<{ pid: number }[]>`
    SELECT pid FROM pg_stat_activity WHERE application_name = 'rollcall presence' AND datname = current_database()`

test('a run outlives the loss of a session, and is interrupted once its worker is gone', async () => {
  const presence = await holdPresence()
  const id = await runningWith(presence.key, 'shop')
  expect(await interruptAbandonedRuns()).toEqual([])

  const [lost] = await sessions()
  await database().$executeRaw`SELECT pg_terminate_backend(${lost?.pid}::int4)`
  await vi.waitFor(async () => {
    const [found] = await sessions()
    expect(found).toBeDefined()
    expect(found?.pid).not.toBe(lost?.pid)
  }, 20_000)
  expect(await interruptAbandonedRuns()).toEqual([])

  await presence.release()
  await vi.waitFor(async () => expect(await sessions()).toEqual([]), 20_000)
  expect(await interruptAbandonedRuns()).toEqual([id])
  expect(await readRun(id)).toMatchObject({
    state: 'interrupted',
    verdict: null,
    trouble: 'The process that ran it ended before the run did.',
  })
})

test('another worker does not keep a run alive', async () => {
  const presence = await holdPresence()
  const id = await runningWith(presence.key === 7 ? 8 : 7, 'blog')
  expect(await interruptAbandonedRuns()).toEqual([id])
  await presence.release()
})
