import { ensureOwnerFromEnvironment } from '#lib/access/ensure-owner.ts'
import { startProcess } from '#lib/verification/start-process.ts'

const BUILDING = 'phase-production-build'

// The start script waits for this outside of Next's bundle, so it hangs on the process.
const place: typeof globalThis & { rollcallStarted?: PromiseWithResolvers<void> } = globalThis

/** Creates the owner that the environment names, then starts the watcher and the worker; building the pages starts neither. */
export async function startOnce(): Promise<void> {
  if (process.env.NEXT_PHASE === BUILDING) return
  try {
    await ensureOwnerFromEnvironment()
    await startProcess()
    place.rollcallStarted?.resolve()
  } catch (error) {
    if (place.rollcallStarted === undefined) throw error
    place.rollcallStarted.reject(error)
  }
}
