import { EngineUnavailable } from '#lib/core/engine-unavailable.ts'
import type { ContainerObservation, EngineInfo, EngineProblem } from '#lib/core/observation.ts'
import type { Engine, EngineEvent } from './engine.ts'

/** What a fake engine shows at one time: its containers, or why it cannot be asked. */
export type Scene = { containers: ContainerObservation[] } | { problem: EngineProblem }

export type FakeScript = {
  info: EngineInfo
  /** The scene at a time. */
  scene: (now: Date) => Scene
  /** Logs by the container's id. */
  logs?: Record<string, string>
  now?: () => Date
}

/** `tell` sends an event to whoever watches; a scene with a problem ends every watch at the next `tell`. */
export type FakeEngine = Engine & { tell(event: EngineEvent): void }

/** Makes an engine that plays a script: no daemon, the same interface. */
export function fakeEngine({ info, scene, logs = {}, now = () => new Date() }: FakeScript): FakeEngine {
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
    watch: (onEvent, signal) => watch(watchers, seen, onEvent, signal),
    tell: (event) => {
      for (const watcher of [...watchers]) watcher(event)
    },
  }
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

function lastLines(log: string, lines: number) {
  const all = log.split(/(?<=\n)/)
  return { text: all.slice(-lines).join(''), cut: all.length > lines }
}
