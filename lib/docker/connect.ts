import { EngineUnavailable } from '#lib/core/engine-unavailable.ts'
import { ask } from './ask.ts'
import { type Client, clientOf } from './client.ts'
import type { Engine } from './engine.ts'
import { type EngineAddress, engineAddress } from './engine-address.ts'
import { FirstHealthyKept } from './first-healthy-kept.ts'
import { readContainer, readContainers } from './read-containers.ts'
import { hasImage, readImage } from './read-image.ts'
import { readInfo } from './read-info.ts'
import { readLog } from './read-log.ts'
import { readUsage } from './read-usage.ts'
import { recreateContainer } from './recreate-container.ts'
import { remember } from './remember.ts'
import { runExec } from './run-exec.ts'
import { searchLog } from './search-log.ts'
import { startContainer, stopContainer } from './stop-and-start.ts'
import { watchEvents } from './watch-events.ts'

const DEADLINE_MS = 10_000
// `/version` takes longer than all the rest of a look.
const KEPT_MS = 30_000
// So much of the deadline may pass before a search is content with what it read.
const SEARCH_SHARE = 0.8

/** The engine at `address` (DOCKER_HOST's form), else at DOCKER_HOST, else at the local socket; connects when asked something. */
export function connectEngine(options: { address?: string; deadlineMs?: number } = {}): Engine {
  const env = options.address === undefined ? process.env : { ...process.env, DOCKER_HOST: options.address }
  return engineAt(engineAddress(env), options.deadlineMs ?? DEADLINE_MS)
}

/** The engine at an address that is already known; every call but `watch` ends within `deadlineMs`, `stop` its grace later. */
export function engineAt(address: EngineAddress, deadlineMs: number): Engine {
  if (address.kind === 'unknown') return unknownEngine(address)
  const client = clientOf(address)
  const asking = { where: address.text, deadlineMs }
  const within = <T>(call: (signal: AbortSignal) => Promise<T>) => ask(asking, call)
  const withinMs = deadlineMs * SEARCH_SHARE
  return {
    ...observing(client, within, asking.where),
    logs: (id, lines) => within((signal) => readLog(client, id, lines, signal)),
    searchLog: (id, matches, since) =>
      within((signal) => searchLog(client, id, { matches, since, withinMs }, signal)),
    exec: (id, command, signal) => runExec(client, asking, id, command, signal),
    usage: (id) => within((signal) => readUsage(client, id, signal)),
    hasImage: (name) => within((signal) => hasImage(client, name, signal)),
    stop: (id, graceMs) => stopContainer(client, asking, id, graceMs),
    start: (id) => within((signal) => startContainer(client, id, signal)),
    recreate: (id) => recreateContainer(client, asking, id),
    watch: (...watching) => watchEvents(client, asking, ...watching),
  }
}

type Within = <T>(call: (signal: AbortSignal) => Promise<T>) => Promise<T>

function observing(client: Client, within: Within, where: string) {
  const info = remember(KEPT_MS, 1, () => within((signal) => readInfo(client, where, signal)))
  const known = {
    image: remember(KEPT_MS, 500, (imageId) => within((signal) => readImage(client, imageId, signal))),
    firstHealthy: new FirstHealthyKept(),
  }
  return {
    info: () => info(''),
    containers: async () => {
      const listed = within((signal) => readContainers(client, known, signal))
      const [containers] = await Promise.all([listed, info('')])
      return containers
    },
    container: (id: string) => within((signal) => readContainer(client, known, id, signal)),
  }
}

function unknownEngine(address: EngineAddress): Engine {
  const detail = `DOCKER_HOST is ${address.text}; Rollcall asks unix:// and tcp:// addresses`
  const refuse = () => Promise.reject(new EngineUnavailable({ condition: 'absent', detail }))
  return {
    info: refuse,
    containers: refuse,
    container: refuse,
    logs: refuse,
    searchLog: refuse,
    exec: refuse,
    usage: refuse,
    hasImage: refuse,
    stop: refuse,
    start: refuse,
    recreate: refuse,
    watch: refuse,
  }
}
