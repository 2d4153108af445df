import { EngineUnavailable } from '#lib/core/engine-unavailable.ts'
import type { Engine } from '#lib/docker/engine.ts'

const LINES = 200

/** The ends of containers' logs within one run, each read once however many want to see it. */
export type LogBook = {
  /** The last 200 lines as the container wrote them; empty where they cannot be read. */
  read(containerId: string): Promise<string>
}

/** A log book over an engine; null for an engine that cannot be asked, whose logs are all empty. */
export function logBookOf(engine: Engine | null): LogBook {
  const read = new Map<string, Promise<string>>()
  return {
    read: (id) => {
      const known = read.get(id) ?? (engine === null ? Promise.resolve('') : lastLines(engine, id))
      read.set(id, known)
      return known
    },
  }
}

async function lastLines(engine: Engine, id: string): Promise<string> {
  try {
    return (await engine.logs(id, LINES)).text
  } catch (error) {
    if (error instanceof EngineUnavailable) return ''
    throw error
  }
}
