import { ask } from '../ask.ts'

export type RunPlan = {
  planned: number
  /** How long it waited for the stack to be ready, in milliseconds; null where it did not wait. */
  settledMs: number | null
}

/** Notes how many checks a running run will ask, and how long it waited before. */
export async function planRun(id: string, plan: RunPlan): Promise<void> {
  await ask((db) => db.run.updateMany({ where: { id, state: 'running' }, data: { ...plan, asking: null } }))
}
