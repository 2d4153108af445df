import { EngineUnavailable } from '#lib/core/engine-unavailable.ts'
import { ask } from './ask.ts'
import { clientOf } from './client.ts'
import type { Engine } from './engine.ts'
import { type EngineAddress, engineAddress } from './engine-address.ts'
import { statusOf } from './engine-problem.ts'
import { rawImage } from './raw-engine.ts'
import { readContainer, readContainers } from './read-containers.ts'
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
  const address = engineAddress(env)
  if (address.kind === 'unknown') return unknownEngine(address)
  const client = clientOf(address)
  const asking = { where: address.text, deadlineMs: options.deadlineMs ?? DEADLINE_MS }
  const info = remember(KEPT_MS, 1, () => ask(asking, (signal) => readInfo(client, asking.where, signal)))
  const digests = remember(KEPT_MS, 500, (imageId) =>
    ask(asking, async (signal) => {
      try {
        return (
          rawImage.parse(await client.json(`/images/${encodeURIComponent(imageId)}/json`, signal))
            .RepoDigests ?? []
        )
      } catch (error) {
        // Its image may be removed while a container runs.
        if (statusOf(error) !== null) return []
        throw error
      }
    }),
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
