import { afterAll, expect, test } from 'vitest'
import { EngineUnavailable } from '#lib/core/engine-unavailable.ts'
import { readHosts } from '#lib/db/read/read-hosts.ts'
import type { Engine } from '#lib/docker/engine.ts'
import { sampleEngine } from '#lib/docker/sample-engine.ts'
import { closeChannel } from '#lib/live/channel.ts'
import { freshDatabase } from '#tests/servers/database.ts'
import type { Host } from './hosts.ts'
import { watchHost } from './watch-host.ts'

freshDatabase()
afterAll(closeChannel)

function hostOf(engine: Engine): Host {
  const reach = { engineHost: '127.0.0.1', containerNetworks: false, sample: false }
  return { id: 'test', name: 'test', sample: false, engine, reach }
}

/** Watches until `looks` looks were made or `ms` have passed, and maps that to how many there were. */
async function looksWithin(engine: Engine, looks: number, ms: number): Promise<number> {
  const stop = new AbortController()
  let made = 0
  const late = setTimeout(() => stop.abort(), ms)
  await watchHost(hostOf(engine), stop.signal, async () => {
    made += 1
    if (made >= looks) stop.abort()
  })
  clearTimeout(late)
  return made
}

test('an engine that refuses its stream is not asked over and over without a pause', async () => {
  const refused = new EngineUnavailable({ condition: 'denied', detail: 'events are refused' })
  const engine = { ...sampleEngine(), watch: () => Promise.reject(refused) }
  expect(await looksWithin(engine, 50, 2_500)).toBeLessThan(6)
})

test('an engine that cannot be asked is a condition of its host, and is tried again', async () => {
  const problem = { condition: 'absent' as const, detail: 'no socket' }
  const engine = { ...sampleEngine(), info: () => Promise.reject(new EngineUnavailable(problem)) }
  expect(await looksWithin(engine, 2, 20_000)).toBe(2)
  expect((await readHosts())[0]?.condition).not.toBeNull()
})

test('each burst of events is one look more', async () => {
  const samples = sampleEngine()
  const engine: Engine = {
    ...samples,
    watch: async (onEvent, signal) => {
      for (let burst = 0; burst < 20; burst += 1) {
        onEvent({ at: new Date().toISOString(), containerId: 'a', action: 'start', project: null })
      }
      await new Promise((resolve) => signal.addEventListener('abort', resolve))
    },
  }
  const stop = new AbortController()
  let looks = 0
  const counted = {
    ...engine,
    containers: async () => {
      looks += 1
      if (looks === 2) setTimeout(() => stop.abort(), 1_000)
      return samples.containers()
    },
  }
  await watchHost(hostOf(counted), stop.signal, async () => {})
  expect(looks).toBe(2)
})
