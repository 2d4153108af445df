import { ask } from '../ask.ts'

export type RunStart = {
  workerKey: number
  /** Before the first look, so that a run's duration holds all it did. */
  startedAt: Date
  definitionVersion: number
  engineVersion: string | null
  commit: string | null
}

/** Takes a queued run for a worker; false when it is not queued any more. */
export async function startRun(id: string, start: RunStart): Promise<boolean> {
  const data = { state: 'running', ...start }
  const { count } = await ask((db) => db.run.updateMany({ where: { id, state: 'queued' }, data }))
  return count > 0
}
