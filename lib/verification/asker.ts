import type { Answer, ObservedAnswer, UnaskedAnswer } from '#lib/core/checks/answers.ts'
import { PROBE_DEADLINE_MS, type Question } from '#lib/core/checks/question.ts'
import { EngineUnavailable } from '#lib/core/engine-unavailable.ts'
import type { Engine } from '#lib/docker/engine.ts'
import { probeHttp } from '#lib/probe/probe-http.ts'
import { probeTcp } from '#lib/probe/probe-tcp.ts'

export type Ask = (question: Question) => Promise<Answer>

/** A way to put questions within one run; each container is asked about once, however many checks want to know. */
export function askerOf(engine: Engine, signal: AbortSignal): Ask {
  const observed = new Map<string, Promise<ObservedAnswer | UnaskedAnswer>>()
  return async (question) => {
    if (question.on === 'nothing') return { kind: 'unasked', durationMs: 0, reason: question.reason }
    if (signal.aborted)
      return { kind: 'unasked', durationMs: 0, reason: 'the run was cancelled before it was asked' }
    if (question.on === 'tcp') return probeTcp(question, PROBE_DEADLINE_MS, signal)
    if (question.on === 'http') return probeHttp(question, PROBE_DEADLINE_MS, signal)
    const id = question.containerId
    if (id === null) return { kind: 'observed', durationMs: 0, container: null }
    const known = observed.get(id) ?? inspect(engine, id)
    observed.set(id, known)
    return known
  }
}

async function inspect(engine: Engine, id: string): Promise<ObservedAnswer | UnaskedAnswer> {
  const began = performance.now()
  const spent = () => Math.round((performance.now() - began) * 10) / 10
  try {
    const container = await engine.container(id)
    return { kind: 'observed', durationMs: spent(), container }
  } catch (error) {
    if (!(error instanceof EngineUnavailable)) throw error
    return { kind: 'unasked', durationMs: spent(), reason: `the engine did not say: ${error.message}` }
  }
}
