import { z } from 'zod'
import { EngineUnavailable } from '#lib/core/engine-unavailable.ts'
import { engineUnavailable, isPassing, unanswering } from './engine-problem.ts'

/** How a call is made: where to (for people), and by when it must have ended, in milliseconds. */
export type Asking = { where: string; deadlineMs: number }

/**
 * Makes a call to the engine and gives its answer by the deadline, whatever the engine does; `late` says otherwise what
 * did not come in time. Throws EngineUnavailable with the reason; what `call` throws otherwise passes through.
 */
export async function ask<T>(
  { where, deadlineMs }: Asking,
  call: (signal: AbortSignal) => Promise<T>,
  late: () => string | null = () => null,
): Promise<T> {
  const deadline = new AbortController()
  const { promise: tooLate, reject } = Promise.withResolvers<never>()
  const timer = setTimeout(() => {
    reject(unanswering(where, deadlineMs, late()))
    deadline.abort()
  }, deadlineMs)
  try {
    return await Promise.race([call(deadline.signal), tooLate])
  } catch (error) {
    // What else the call has under way is of no use now.
    deadline.abort()
    throw translated(error, where)
  } finally {
    clearTimeout(timer)
  }
}

/**
 * Makes a call once more where the first failure may have been a passing one: a 5xx, or a connection kept too long. Only
 * for calls that change nothing.
 */
export async function twice<T>(signal: AbortSignal, call: () => Promise<T>): Promise<T> {
  try {
    return await call()
  } catch (error) {
    if (!isPassing(error) || signal.aborted) throw error
    return call()
  }
}

function translated(error: unknown, where: string): unknown {
  if (!(error instanceof z.ZodError)) return engineUnavailable(error, where) ?? error
  const detail = `${where} answered in a form that is not Docker's: ${z.prettifyError(error).slice(0, 300)}`
  return new EngineUnavailable({ condition: 'unanswering', detail }, { cause: error })
}
