import type { ProbeAnswer } from '#lib/core/checks/answers.ts'

type Untimed<T> = T extends { durationMs: number } ? Omit<T, 'durationMs'> : never

/** What came of an attempt, before its duration is known. */
export type Found = Untimed<ProbeAnswer>

/**
 * Runs an attempt until it settles, the deadline (milliseconds) passes or `signal` aborts, and adds how long it took.
 * `stop` aborts in both cases; an attempt that settles at once on it has the last word. Never rejects for the network.
 */
export async function attempt(
  deadlineMs: number,
  signal: AbortSignal,
  run: (stop: AbortSignal) => Promise<Found>,
): Promise<ProbeAnswer> {
  const began = performance.now()
  const stop = new AbortController()
  const { promise: over, resolve } = Promise.withResolvers<Found>()
  const end = (found: Found) => {
    stop.abort()
    setImmediate(resolve, found)
  }
  const cancel = () => end({ kind: 'cancelled', detail: 'The run was cancelled before an answer came.' })
  const late = () => end({ kind: 'timeout', detail: `No answer within ${deadlineMs / 1000} s.` })
  const timer = setTimeout(late, deadlineMs)
  signal.addEventListener('abort', cancel, { once: true })
  try {
    if (signal.aborted) cancel()
    const found = await Promise.race([signal.aborted ? over : run(stop.signal), over])
    return { ...found, durationMs: Math.round((performance.now() - began) * 10) / 10 }
  } finally {
    clearTimeout(timer)
    signal.removeEventListener('abort', cancel)
    stop.abort()
  }
}
