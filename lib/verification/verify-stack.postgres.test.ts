import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { readRun } from '#lib/db/read/read-run.ts'
import { readStacks } from '#lib/db/read/read-stacks.ts'
import { askCancel } from '#lib/db/write/ask-cancel.ts'
import { forgetHost } from '#lib/db/write/forget-host.ts'
import { holdPresence, type Presence } from '#lib/db/write/hold-presence.ts'
import { openRun } from '#lib/db/write/open-run.ts'
import { saveDefinition } from '#lib/db/write/save-definition.ts'
import { startRun } from '#lib/db/write/start-run.ts'
import { sampleDefinitions } from '#lib/docker/sample-engine.ts'
import { closeChannel } from '#lib/live/channel.ts'
import { freshDatabase } from '#tests/servers/database.ts'
import { hosts, SAMPLES_HOST } from './hosts.ts'
import { lookAtHost } from './look-at-host.ts'
import { verifyStack } from './verify-stack.ts'
import { mopUp } from './work.ts'

freshDatabase()

const never = new AbortController().signal
let presence: Presence

beforeAll(async () => {
  presence = await holdPresence()
})
beforeEach(async () => {
  await forgetHost(SAMPLES_HOST)
  const { samples } = hosts()
  for (const definition of sampleDefinitions()) await saveDefinition(samples, definition, [], 'test')
  await lookAtHost(samples)
})
afterAll(async () => {
  await presence.release()
  await closeChannel()
})

async function opened(slug: string): Promise<string> {
  const run = await openRun(slug, 'test')
  if (!run.ok) throw new Error(run.reason)
  return run.id
}

const slugOf = async (word: string) =>
  (await readStacks()).find(({ slug }) => slug.includes(word))?.slug ?? ''

test('a run of OctoLLM says what was seen, waives what is expected and claims no probe', async () => {
  const id = await opened(await slugOf('octollm'))
  await verifyStack(id, presence.key, never)
  const run = await readRun(id)
  expect(run?.state).toBe('finished')
  expect(run?.verdict).toBe('expected failure')
  expect(run?.results.length).toBe(run?.planned)
  const probes = run?.results.filter(({ kind }) => kind === 'tcp' || kind === 'http') ?? []
  expect(probes.length).toBeGreaterThan(0)
  expect(new Set(probes.map(({ outcome }) => outcome))).toEqual(new Set(['not verified']))
  const waived = new Set(
    run?.results.filter(({ outcome }) => outcome === 'waived').map(({ service }) => service),
  )
  expect(waived.size).toBe(6)
})

test('a run of the V2 platform fails for the six layers that exited', async () => {
  const id = await opened(await slugOf('v2'))
  await verifyStack(id, presence.key, never)
  const run = await readRun(id)
  expect(run?.verdict).toBe('failing')
  expect(run?.services.filter(({ verdict }) => verdict === 'failing').length).toBe(6)
})

test('a run that is asked for while another is queued is refused and names it', async () => {
  const slug = await slugOf('octollm')
  const id = await opened(slug)
  expect(await openRun(slug, 'test')).toMatchObject({ ok: false, runId: id })
})

test('a queued run that was cancelled stays cancelled, without a verdict', async () => {
  const id = await opened(await slugOf('octollm'))
  expect(await askCancel(id)).toBe('cancelled')
  await verifyStack(id, presence.key, never)
  expect(await readRun(id)).toMatchObject({ state: 'cancelled', verdict: null, results: [] })
})

test('a worker that is told to stop leaves the run interrupted, never half true', async () => {
  const id = await opened(await slugOf('octollm'))
  await verifyStack(id, presence.key, AbortSignal.abort())
  expect(await readRun(id)).toMatchObject({ state: 'interrupted', verdict: null })
})

test('a run is carried out once, however often its job comes', async () => {
  const id = await opened(await slugOf('octollm'))
  await Promise.all([verifyStack(id, presence.key, never), verifyStack(id, presence.key, never)])
  const run = await readRun(id)
  expect(run?.state).toBe('finished')
  expect(run?.results.length).toBe(run?.planned)
})

test("a run of ours that is in nobody's hand any more is ended, one in hand is left alone", async () => {
  const id = await opened(await slugOf('octollm'))
  const start = {
    startedAt: new Date(),
    definitionVersion: 1,
    engineVersion: null,
    commit: null,
  }
  await startRun(id, { ...start, workerKey: presence.key })
  await mopUp(presence.key, new Set([id]))
  expect(await readRun(id)).toMatchObject({ state: 'running' })
  await mopUp(presence.key, new Set())
  expect(await readRun(id)).toMatchObject({ state: 'broken', verdict: null })
})

test('what no address can hold is found nowhere instead of breaking', async () => {
  expect(await readRun('\u0000')).toBeNull()
  expect(await openRun('\u0000', 'test')).toMatchObject({ ok: false, runId: null })
})
