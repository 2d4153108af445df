import type { Cause } from './cause.ts'
import type { CheckResult } from './outcome.ts'
import type { Role } from './stack.ts'
import type { Verdict } from './verdict-words.ts'

/** `finished` alone carries a verdict: a run that was cancelled, interrupted or broken claims nothing. */
export const RUN_STATES = ['queued', 'running', 'finished', 'cancelled', 'interrupted', 'broken'] as const
export type RunState = (typeof RUN_STATES)[number]

/** A service as a run or a look judged it. `since` is when the engine says it entered this state, if it says so. */
export type JudgedService = {
  name: string
  group: string
  role: Role
  verdict: Verdict
  reason: string
  since: string | null
  replicas: { wanted: number; found: number }
  restarts: number
  image: string | null
  imageDigest: string | null
  /** What tells two images apart where neither has a digest; null where replicas differ or none is there. */
  imageId: string | null
}

export type RunHead = {
  id: string
  /** Counts up per stack from 1. */
  number: number
  stackSlug: string
  state: RunState
  requestedBy: string
  requestedAt: string
  startedAt: string | null
  finishedAt: string | null
  definitionVersion: number
  engineVersion: string | null
  commit: string | null
  verdict: Verdict | null
  planned: number
  landed: number
  /** The check now being asked, while the run is under way. */
  asking: string | null
  /** Why the run is broken or interrupted, as a sentence. */
  trouble: string | null
  /** Whether drills were asked for. */
  drills: boolean
  /** How long the run waited for the stack to be ready, in milliseconds; null where it did not wait. */
  settledMs: number | null
}

export type Run = RunHead & { services: JudgedService[]; results: CheckResult[]; causes: Cause[] }

/** One check of a finished run that was asked once more, alone; the run itself stays as it was. */
export type Recheck = { id: string; runId: string; by: string; at: string; result: CheckResult }
