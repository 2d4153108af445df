import type { ContainerObservation } from '#lib/core/observation.ts'
import type { CheckKind, Finding } from '#lib/core/outcome.ts'
import type { Expectation, Port, ServiceDefinition } from '#lib/core/stack.ts'
import type { Answer } from './answers.ts'
import type { Question } from './question.ts'
import type { Reach } from './reach.ts'

/** One replica of a service that is called: its container, or null where one is wanted and none is there. */
export type Subject = {
  service: ServiceDefinition
  subject: string
  container: ContainerObservation | null
  reach: Reach
}

/** A check a run will make: who is asked what, and what the answer has to be. */
export type PlannedCheck = {
  service: string
  subject: string
  kind: CheckKind
  detail: string
  question: Question
  expected: string
  role: ServiceDefinition['role']
  expectation: Expectation | null
  /** The container as the plan saw it. */
  container: ContainerObservation | null
  /** The port a port check wants; `published` null means any port of the host. */
  port: Port | null
}

/** An outcome with the part of its evidence that only its kind can word. */
export type Judgement = Finding & {
  actual: string
  exitCode?: number | null
  output?: string
  keep?: 'head' | 'tail'
}

/** One kind of check: what it asks of a subject, and what an answer means. */
export type Check = {
  plan: (subject: Subject) => PlannedCheck[]
  judge: (planned: PlannedCheck, answer: Answer, now: Date) => Judgement
}
