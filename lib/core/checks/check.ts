import type { DeclaredCheck, Retries, Waiver } from '#lib/core/declared-check.ts'
import type { ContainerObservation } from '#lib/core/observation.ts'
import type { CheckKind, Finding } from '#lib/core/outcome.ts'
import type { Definition, Expectation, Port, ServiceDefinition } from '#lib/core/stack.ts'
import type { HostPermissions } from '#lib/core/stored-stack.ts'
import type { Answer } from './answers.ts'
import type { Question } from './question.ts'
import type { Reach } from './reach.ts'

/** What a run may do beyond looking: what the host permits, and whether drills were asked for. */
export type Allowed = HostPermissions & { drillsAsked: boolean }

/** One replica of a service that is called: its container, or null where one is wanted and none is there. */
export type Subject = {
  service: ServiceDefinition
  subject: string
  container: ContainerObservation | null
  /** Every container of the stack, for what is asked of one beside the others. */
  neighbours: readonly ContainerObservation[]
  reach: Reach
  allowed: Allowed
}

/** The stack as a whole, for what no single service is asked. */
export type StackSubject = {
  definition: Definition
  containers: readonly ContainerObservation[]
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
  advisory: boolean
  role: ServiceDefinition['role']
  expectation: Expectation | null
  waivers: readonly Waiver[]
  retries: Retries
  /** The container as the plan saw it. */
  container: ContainerObservation | null
  /** The port a port check wants; `published` null means any port of the host. */
  port: Port | null
  /** What the team declared, where this check comes from a declaration. */
  declared: DeclaredCheck | null
  /** Containers of other services that this one is compared with, as the plan saw them. */
  neighbours: readonly ContainerObservation[]
  /** What a check of the stack is judged by, beyond its answer. */
  stack: StackSubject | null
}

/** An outcome with the part of its evidence that only its kind can word. */
export type Judgement = Finding & {
  actual: string
  exitCode?: number | null
  output?: string
  keep?: 'head' | 'tail'
}

/** One kind of check: what it asks of a subject or of the stack, and what an answer means. */
export type Check = {
  plan: (subject: Subject) => PlannedCheck[]
  planStack?: (stack: StackSubject) => PlannedCheck[]
  judge: (planned: PlannedCheck, answer: Answer, now: Date) => Judgement
}
