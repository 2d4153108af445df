import type { Answer, ObservedAnswer, UnaskedAnswer } from '#lib/core/checks/answers.ts'
import { PROBE_DEADLINE_MS, type Question } from '#lib/core/checks/question.ts'
import { EngineUnavailable } from '#lib/core/engine-unavailable.ts'
import type { ContainerObservation } from '#lib/core/observation.ts'
import type { Engine } from '#lib/docker/engine.ts'
import { probeHttp } from '#lib/probe/probe-http.ts'
import { probeTcp } from '#lib/probe/probe-tcp.ts'

export type Asker = {
  ask(question: Question): Promise<Answer>
  /** The containers as they were when they were asked about, so that verdict and checks speak of the same moment. */
  seen(before: readonly ContainerObservation[]): Promise<ContainerObservation[]>
}

/** A way to put questions within one run; each container is asked about once, however many checks want to know. */
export function askerOf(engine: Engine, signal: AbortSignal): Asker {
  const observed = new Map<string, Promise<ObservedAnswer | UnaskedAnswer>>()
  const observe = (id: string) => {
    const known = observed.get(id) ?? inspect(engine, id)
    observed.set(id, known)
    return known
  }
  return {
    ask: async (question) => {
      if (question.on === 'nothing') return { kind: 'unasked', durationMs: 0, reason: question.reason }
      if (signal.aborted) return CANCELLED
      if (question.on === 'tcp') return probeTcp(question, PROBE_DEADLINE_MS, signal)
      if (question.on === 'http') return probeHttp(question, PROBE_DEADLINE_MS, signal)
      if (question.containerId === null) return { kind: 'observed', durationMs: 0, container: null }
      return observe(question.containerId)
    },
    seen: async (before) => {
      const now = await Promise.all(before.map(async (one) => latest(one, await observed.get(one.id))))
      return now.filter((one) => one !== null)
    },
  }
}

/** An asker that asks nothing, for an engine that could not be asked; every check ends as not verified with the reason. */
export function silentAsker(detail: string): Asker {
  const answer = {
    kind: 'unasked' as const,
    durationMs: 0,
    reason: `the engine could not be asked: ${detail}`,
  }
  return { ask: async () => answer, seen: async (before) => [...before] }
}

const CANCELLED: UnaskedAnswer = {
  kind: 'unasked',
  durationMs: 0,
  reason: 'the run was cancelled before it was asked',
}

function latest(before: ContainerObservation, answer: Answer | undefined): ContainerObservation | null {
  return answer?.kind === 'observed' ? answer.container : before
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
