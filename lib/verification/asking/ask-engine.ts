import type { Answer, UnaskedAnswer } from '#lib/core/checks/answers.ts'
import { EngineRefused } from '#lib/core/engine-refused.ts'
import { EngineUnavailable } from '#lib/core/engine-unavailable.ts'
import { stopwatch } from './stopwatch.ts'

type Untimed<T> = T extends { durationMs: number } ? Omit<T, 'durationMs'> : never

/** Makes a call to the engine and adds how long it took; an engine that does not answer or refuses leaves the question unasked. */
export async function askEngine<T extends Answer>(
  call: () => Promise<Untimed<T>>,
): Promise<(Untimed<T> & { durationMs: number }) | UnaskedAnswer> {
  const spent = stopwatch()
  try {
    const answer = await call()
    return { ...answer, durationMs: spent() }
  } catch (error) {
    const isKnown = error instanceof EngineUnavailable || error instanceof EngineRefused
    if (!isKnown) throw error
    return { kind: 'unasked', durationMs: spent(), reason: `the engine did not say: ${error.message}` }
  }
}
