import { EngineUnavailable } from '#lib/core/engine-unavailable.ts'
import type { ContainerObservation, EngineInfo, EngineProblem } from '#lib/core/observation.ts'
import type { Engine, EngineEvent, LogSearch } from './engine.ts'

/** What a fake engine shows at one time: its containers, or why it cannot be asked. */
export type Scene = { containers: ContainerObservation[] } | { problem: EngineProblem }

export type FakeScript = {
  info: EngineInfo
  /** The scene at a time. */
  scene: (now: Date) => Scene
  /** Logs by the container's id. */
  logs?: Record<string, string>
  now?: () => Date
  /** What else it can do; without a word here it says that it cannot. */
  does?: Partial<Pick<Engine, Doing>>
}

type Doing = 'exec' | 'usage' | 'hasImage' | 'stop' | 'start' | 'recreate'

/** `tell` sends an event to whoever watches; a scene with a problem ends every watch at the next `tell`. */
export type FakeEngine = Engine & { tell(event: EngineEvent): void }

/** Makes an engine that plays a script: no daemon, the same interface. */
export function fakeEngine({ info, scene, logs = {}, now = () => new Date(), does }: FakeScript): FakeEngine {
  const watchers = new Set<(event: EngineEvent) => void>()
  const seen = () => {
    const current = scene(now())
    if ('problem' in current) throw new EngineUnavailable(current.problem)
    return structuredClone(current.containers)
  }
  return {
    info: async () => {
      seen()
      return { ...info }
    },
    containers: async () => seen(),
    container: async (id) => seen().find((each) => each.id === id) ?? null,
    logs: async (id, lines) => {
      seen()
      return lastLines(logs[id] ?? '', lines)
    },
    searchLog: async (id, matches) => {
      seen()
      return search(logs[id] ?? '', matches)
    },
    ...doing(seen),
    ...does,
    watch: (onEvent, signal) => watch(watchers, seen, onEvent, signal),
    tell: (event) => {
      for (const watcher of [...watchers]) watcher(event)
    },
  }
}

function doing(seen: () => void): Pick<Engine, Doing> {
  const refuse = async (): Promise<never> => {
    seen()
    const detail = 'These containers are made up: nothing can be run in them or done to them'
    throw new EngineUnavailable({ condition: 'denied', detail })
  }
  return { exec: refuse, usage: refuse, hasImage: refuse, stop: refuse, start: refuse, recreate: refuse }
}

async function watch(
  watchers: Set<(event: EngineEvent) => void>,
  seen: () => void,
  onEvent: (event: EngineEvent) => void,
  signal: AbortSignal,
): Promise<void> {
  if (signal.aborted) return
  seen()
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  const watcher = (event: EngineEvent) => {
    try {
      seen()
      onEvent(event)
    } catch (error) {
      reject(error)
    }
  }
  const stop = () => resolve()
  watchers.add(watcher)
  signal.addEventListener('abort', stop, { once: true })
  try {
    await promise
  } finally {
    watchers.delete(watcher)
    signal.removeEventListener('abort', stop)
  }
}

function search(log: string, matches: (line: string) => boolean): LogSearch {
  const all = log.split('\n').filter((line) => line !== '')
  const found = all.filter(matches)
  return { found: found.length, lines: found.slice(-5), searched: all.length, cut: false }
}

function lastLines(log: string, lines: number) {
  const all = log.split(/(?<=\n)/)
  return { text: all.slice(-lines).join(''), cut: all.length > lines }
}
