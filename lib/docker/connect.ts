import { EngineUnavailable } from '#lib/core/engine-unavailable.ts'
import { ask } from './ask.ts'
import { clientOf } from './client.ts'
import type { Engine } from './engine.ts'
import { type EngineAddress, engineAddress } from './engine-address.ts'
import { readContainer, readContainers } from './read-containers.ts'
import { readDigests } from './read-digests.ts'
import { readInfo } from './read-info.ts'
import { readLog } from './read-log.ts'
import { remember } from './remember.ts'
import { watchEvents } from './watch-events.ts'

const DEADLINE_MS = 10_000
// `/version` takes longer than all the rest of a look.
const KEPT_MS = 30_000

/** The engine at `address` (DOCKER_HOST's form), else at DOCKER_HOST, else at the local socket; connects when asked something. */
export function connectEngine(options: { address?: string; deadlineMs?: number } = {}): Engine {
  const env = options.address === undefined ? process.env : { ...process.env, DOCKER_HOST: options.address }
  return engineAt(engineAddress(env), options.deadlineMs ?? DEADLINE_MS)
}

/** The engine at an address that is already known; every call but `watch` ends within `deadlineMs`. */
export function engineAt(address: EngineAddress, deadlineMs: number): Engine {
  if (address.kind === 'unknown') return unknownEngine(address)
  const client = clientOf(address)
  const asking = { where: address.text, deadlineMs }
  const info = remember(KEPT_MS, 1, () => ask(asking, (signal) => readInfo(client, asking.where, signal)))
  const digests = remember(KEPT_MS, 500, (imageId) =>
    ask(asking, (signal) => readDigests(client, imageId, signal)),
  )
  return {
    info: () => info(''),
    containers: async () => {
      const listed = ask(asking, (signal) => readContainers(client, digests, signal))
      const [containers] = await Promise.all([listed, info('')])
      return containers
    },
    container: (id) => ask(asking, (signal) => readContainer(client, digests, id, signal)),
    logs: (id, lines) => ask(asking, (signal) => readLog(client, id, lines, signal)),
    watch: (...watching) => watchEvents(client, asking, ...watching),
  }
}

function unknownEngine(address: EngineAddress): Engine {
  const detail = `DOCKER_HOST is ${address.text}; Rollcall asks unix:// and tcp:// addresses`
  const refuse = () => Promise.reject(new EngineUnavailable({ condition: 'absent', detail }))
  return { info: refuse, containers: refuse, container: refuse, logs: refuse, watch: refuse }
}
