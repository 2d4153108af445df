import { beforeEach, describe, expect, test } from 'vitest'
import type { CheckResult } from '#lib/core/outcome.ts'
import { definition, judgedService } from '#lib/core/stack.fixture.ts'
import { freshDatabase } from '#tests/servers/database.ts'
import { database } from '../client.ts'
import { isCancelAsked } from '../read/is-cancel-asked.ts'
import { readActiveRun } from '../read/read-active-run.ts'
import { readLastRunLines } from '../read/read-last-run-lines.ts'
import { readPreviousRun } from '../read/read-previous-run.ts'
import { readRun } from '../read/read-run.ts'
import { readRunLines } from '../read/read-run-lines.ts'
import { askCancel } from './ask-cancel.ts'
import { endRun } from './end-run.ts'
import { finishRun } from './finish-run.ts'
import { forgetStack } from './forget-stack.ts'
import { landResults } from './land-results.ts'
import { noteAsking } from './note-asking.ts'
import { openRun } from './open-run.ts'
import { planRun } from './plan-run.ts'
import { saveDefinition } from './save-definition.ts'
import { startRun } from './start-run.ts'

freshDatabase()

const START = {
  startedAt: new Date(),
  workerKey: 1,
  definitionVersion: 1,
  engineVersion: '20.10.24',
  commit: null,
}

const RESULT: CheckResult = {
  ...{
    service: 'api',
    subject: 'shop-api-1',
    kind: 'http',
    detail: '80/tcp',
    outcome: 'pass',
    reason: '200',
    advisory: false,
  },
  evidence: {
    ...{ asked: 'GET /', expected: '200', actual: '200', exitCode: null, output: 'ok', cutBytes: 0 },
    attempts: 1,
    ...{ durationMs: 4, at: '2026-01-01T00:00:00.000Z' },
  },
}

async function opened(): Promise<string> {
  const run = await openRun('shop', 'ada')
  if (!run.ok) throw new Error(run.reason)
  return run.id
}

async function running(): Promise<string> {
  const id = await opened()
  expect(await startRun(id, START)).toBe(true)
  await planRun(id, { planned: 2, settledMs: null })
  return id
}

beforeEach(async () => {
  await database().host.deleteMany()
  await saveDefinition({ id: 'local', name: 'build-1', sample: false }, definition(), [], 'ada')
})

describe('a run', () => {
  test('goes from queued to finished and keeps all it found', async () => {
    const id = await running()
    expect(await readActiveRun('shop')).toBe(id)
    await noteAsking(id, 'api: http')
    expect(await landResults(id, [{ position: 1, result: { ...RESULT, service: 'b\u0000' } }])).toBe(true)
    expect(await readRun(id)).toMatchObject({
      state: 'running',
      asking: 'api: http',
      landed: 1,
      verdict: null,
    })
    expect(await landResults(id, [{ position: 0, result: { ...RESULT, outcome: 'fail' } }])).toBe(true)
    expect(await finishRun(id, 'failing', [judgedService()], [])).toBe(true)
    expect(await readRun(id)).toMatchObject({
      ...{ id, number: 1, stackSlug: 'shop', state: 'finished', verdict: 'failing', requestedBy: 'ada' },
      ...{ planned: 2, landed: 2, asking: null, definitionVersion: 1, engineVersion: '20.10.24' },
      services: [judgedService()],
      results: [
        { ...RESULT, outcome: 'fail' },
        { ...RESULT, service: 'b' },
      ],
    })
    expect(await readActiveRun('shop')).toBeNull()
    const [line] = await readRunLines('shop', 10)
    expect(line).toMatchObject({ id, tally: { pass: 1, fail: 1, 'not verified': 0, waived: 0 } })
    expect(await readLastRunLines()).toEqual(new Map([['shop', line]]))
  })

  test('is the only one of its stack, however many ask at once', async () => {
    const answers = await Promise.all([1, 2, 3, 4, 5].map(() => openRun('shop', 'ada')))
    const won = answers.filter((answer) => answer.ok)
    expect(won).toHaveLength(1)
    for (const lost of answers.filter((answer) => !answer.ok))
      expect(lost).toEqual({ ok: false, runId: won[0]?.id, reason: 'Run 1 of shop is under way.' })
    expect(await openRun('nowhere', 'ada')).toEqual({
      ok: false,
      runId: null,
      reason: 'There is no such stack.',
    })
  })

  test('is compared with the finished one before it, whatever lies between', async () => {
    const first = await running()
    await finishRun(first, 'healthy', [], [])
    await endRun(await running(), 'broken', 'no')
    const third = await running()
    const run = await readRun(third)
    expect(run?.number).toBe(3)
    expect((await readPreviousRun({ stackSlug: 'shop', number: 3 }))?.id).toBe(first)
    expect(await readPreviousRun({ stackSlug: 'shop', number: 1 })).toBeNull()
  })

  test('takes no result and no other end once it has ended', async () => {
    const id = await running()
    await endRun(id, 'interrupted', 'stopped')
    expect(await landResults(id, [{ position: 0, result: RESULT }])).toBe(false)
    expect(await finishRun(id, 'healthy', [], [])).toBe(false)
    await endRun(id, 'broken', 'later')
    expect(await startRun(id, START)).toBe(false)
    expect(await readRun(id)).toMatchObject({
      state: 'interrupted',
      trouble: 'stopped',
      verdict: null,
      landed: 0,
    })
  })

  test('that is queued is cancelled at once, a running one is asked, an ended one is let be', async () => {
    const queued = await opened()
    expect(await askCancel(queued)).toBe('cancelled')
    expect(await readRun(queued)).toMatchObject({ state: 'cancelled' })
    const id = await running()
    expect(await isCancelAsked(id)).toBe(false)
    expect(await askCancel(id)).toBe('asked')
    expect(await isCancelAsked(id)).toBe(true)
    await endRun(id, 'cancelled', null)
    expect(await askCancel(id)).toBe('ended')
    expect(await askCancel('nowhere')).toBe('unknown')
    expect(await isCancelAsked('nowhere')).toBe(true)
  })

  test('goes with its stack, results and all', async () => {
    const id = await running()
    await landResults(id, [{ position: 0, result: RESULT }])
    await finishRun(id, 'healthy', [], [])
    expect(await forgetStack('shop')).toBe(true)
    expect(await forgetStack('shop')).toBe(false)
    expect(await readRun(id)).toBeNull()
    expect(await database().result.count()).toBe(0)
    expect(await landResults(id, [{ position: 1, result: RESULT }])).toBe(false)
  })
})

describe('the database itself refuses', () => {
  const refused: { name: string; attempt: (id: string) => Promise<unknown> }[] = [
    {
      name: 'to change a finished run',
      attempt: (id) => database().run.update({ where: { id }, data: { verdict: 'healthy' } }),
    },
    {
      name: 'to reopen it',
      attempt: (id) =>
        database().run.update({ where: { id }, data: { state: 'running', verdict: null, finishedAt: null } }),
    },
    { name: 'to delete it', attempt: (id) => database().run.delete({ where: { id } }) },
    {
      name: 'to change a result',
      attempt: (runId) => database().result.updateMany({ where: { runId }, data: { outcome: 'pass' } }),
    },
    { name: 'to delete a result', attempt: (runId) => database().result.deleteMany({ where: { runId } }) },
    { name: 'to empty the results', attempt: () => database().$executeRaw`TRUNCATE "Result"` },
    { name: 'to empty the runs', attempt: () => database().$executeRaw`TRUNCATE "Run" CASCADE` },
  ]

  test.each(refused)('$name', async ({ attempt }) => {
    const id = await running()
    await landResults(id, [{ position: 0, result: { ...RESULT, outcome: 'fail' } }])
    await finishRun(id, 'failing', [], [])
    const before = await readRun(id)
    await expect(attempt(id)).rejects.toThrow()
    expect(await readRun(id)).toEqual(before)
  })

  test('a verdict without an end, and an end without a verdict', async () => {
    const id = await running()
    const become = (data: object) => database().run.update({ where: { id }, data })
    await expect(become({ verdict: 'healthy' })).rejects.toThrow()
    await expect(become({ state: 'finished', finishedAt: new Date() })).rejects.toThrow()
    await expect(become({ state: 'cancelled' })).rejects.toThrow()
    await expect(become({ state: 'queued' })).rejects.toThrow()
    await expect(become({ state: 'perfect' })).rejects.toThrow()
  })

  test('a second run of the stack while one is under way', async () => {
    const { stackId } = await database().run.findUniqueOrThrow({ where: { id: await running() } })
    const second = { stackId, number: 2, requestedBy: 'ada' }
    await expect(database().run.create({ data: second })).rejects.toThrow()
  })
})
