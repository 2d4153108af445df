import { EngineRefused } from '#lib/core/engine-refused.ts'
import { redact } from '#lib/core/redact.ts'
import { statusOf } from './engine-problem.ts'

const LONGEST = 500

/**
 * Makes a call that asks something of one container; an answer that says no becomes EngineRefused with the engine's words.
 * 401 and 403 are a proxy's and say nothing of the container; neither do the codes for an engine that is not there.
 */
export async function refusable<T>(what: string, call: () => Promise<T>): Promise<T> {
  try {
    return await call()
  } catch (error) {
    throw isRefusal(statusOf(error))
      ? new EngineRefused(`${what}: ${saidIn(error)}`, { cause: error })
      : error
  }
}

function isRefusal(status: number | null): boolean {
  if (status === null || status === 401 || status === 403) return false
  return status <= 501
}

/** What the engine said in an error of dockerode, without the client's own words around it and without secrets. */
export function saidIn(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error)
  const bare = message.replace(/^\(HTTP code \d+\)[^-]*- /, '').trim()
  const said = redact(bare).slice(0, LONGEST)
  return /[.!?]$/.test(said) ? said : `${said}.`
}
