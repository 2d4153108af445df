import { startProcess } from '#lib/verification/start-process.ts'

const BUILDING = 'phase-production-build'

/** Starts the watcher and the worker of this process; building the pages starts neither. */
export async function startOnce(): Promise<void> {
  if (process.env.NEXT_PHASE === BUILDING) return
  await startProcess()
}
