import type { Answer, ObservedAnswer, UnaskedAnswer } from '#lib/core/checks/answers.ts'
import { PROBE_DEADLINE_MS, type Question } from '#lib/core/checks/question.ts'
import type { ContainerObservation } from '#lib/core/observation.ts'
import type { Definition } from '#lib/core/stack.ts'
import type { Engine } from '#lib/docker/engine.ts'
import { probeHttp } from '#lib/probe/probe-http.ts'
import { probeTcp } from '#lib/probe/probe-tcp.ts'
import { askEngine } from './ask-engine.ts'
import { askFiles, askRepository } from './ask-folder.ts'
import { carryDrill } from './carry-drill.ts'
import { searchLog } from './search-log.ts'

export type Asker = {
  /** Puts a question; `again` is true where it was put before and a new answer is wanted. */
  ask(question: Question, again?: boolean): Promise<Answer>
  /** The containers as they were when they were asked about last, so that verdict and checks speak of the same moment. */
  seen(before: readonly ContainerObservation[]): Promise<ContainerObservation[]>
}

type Shared = Map<string, Promise<Answer>>

/**
 * A way to put questions within one run; what several checks want to know, such as the state of a container or of a
 * repository, is asked about once.
 */
export function askerOf(engine: Engine, definition: Definition, signal: AbortSignal): Asker {
  const observed: Map<string, Promise<ObservedAnswer | UnaskedAnswer>> = new Map()
  const shared: Shared = new Map()
  const replaced = new Map<string, string>()
  const observe = (id: string, again: boolean) => {
    const known = again ? undefined : observed.get(id)
    const asked = known ?? inspect(engine, id)
    observed.set(id, asked)
    return asked
  }
  return {
    ask: async (question, again = false) => {
      if (question.on === 'nothing') return { kind: 'unasked', durationMs: 0, reason: question.reason }
      if (signal.aborted) return CANCELLED
      if (question.on !== 'observation')
        return put(question, { engine, definition, signal, shared, replaced })
      if (question.containerId === null) return { kind: 'observed', durationMs: 0, container: null }
      return observe(question.containerId, again)
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

type Means = {
  engine: Engine
  definition: Definition
  signal: AbortSignal
  shared: Shared
  replaced: Map<string, string>
}

function put(
  question: Exclude<Question, { on: 'observation' | 'nothing' }>,
  { engine, definition, signal, shared, replaced }: Means,
): Promise<Answer> {
  switch (question.on) {
    case 'tcp':
      return probeTcp(question, PROBE_DEADLINE_MS, signal)
    case 'http':
      return probeHttp(question, PROBE_DEADLINE_MS, signal)
    case 'exec':
      return askEngine(async () => ({
        kind: 'exec',
        ...(await engine.exec(question.containerId, question.command, signal)),
      }))
    case 'usage':
      return askEngine(async () => ({ kind: 'usage', usage: await engine.usage(question.containerId) }))
    case 'log':
      return searchLog(engine, question)
    case 'compose files':
      return once(shared, question.files.join('\n'), () => askFiles(question.files))
    case 'definition':
      return Promise.resolve(ofDefinition(definition))
    case 'repository':
      return once(shared, question.folder, () => askRepository(question.folder, signal))
    case 'drill':
      return carryDrill(engine, question, signal, replaced)
  }
}

function ofDefinition({ compose }: Definition): Answer {
  return compose === null
    ? { kind: 'unasked', durationMs: 0, reason: 'the definition was not read from compose files' }
    : { kind: 'compose files', durationMs: 0, facts: compose }
}

function once(shared: Shared, key: string, ask: () => Promise<Answer>): Promise<Answer> {
  const known = shared.get(key) ?? ask()
  shared.set(key, known)
  return known
}

function latest(before: ContainerObservation, answer: Answer | undefined): ContainerObservation | null {
  return answer?.kind === 'observed' ? answer.container : before
}

async function inspect(engine: Engine, id: string): Promise<ObservedAnswer | UnaskedAnswer> {
  return askEngine<ObservedAnswer>(async () => ({ kind: 'observed', container: await engine.container(id) }))
}
