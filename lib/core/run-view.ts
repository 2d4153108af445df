import type { Cause } from './cause.ts'
import type { CheckResult } from './outcome.ts'
import type { Recheck, Run } from './run.ts'
import type { Tally } from './tally.ts'

/** What is told of another run when two are compared. */
export type ComparedRun = { id: string; number: number }

/** Something that was one thing in the earlier run and is another in the later one. */
export type Moved = { before: string; now: string }

/** What changed between two runs of one stack; each list holds the later run's results, `gone` and `notVerified` the earlier's. */
export type RunDiff = {
  previous: ComparedRun
  appeared: CheckResult[]
  fixed: CheckResult[]
  stillFailing: CheckResult[]
  /** Answered before, asked again and not verified now. */
  notVerified: CheckResult[]
  /** Not asked this time: passes too, and checks of services that have left. */
  gone: CheckResult[]
  /** Services whose image is another: digests, or names where an image has no digest. */
  images: ({ service: string } & Moved)[]
  definition: { before: number; now: number } | null
  commit: Moved | null
  causes: { appeared: Cause[]; gone: Cause[] }
}

export type RunView = Omit<Run, 'results'> & {
  stack: { slug: string; name: string; hostName: string; sample: boolean }
  sentence: string
  tally: Tally
  durationMs: number | null
  /** Null while the run is not finished, or when it is the stack's first. */
  diff: RunDiff | null
  /** The finished runs it may be compared with, newest first, at most 50. */
  others: ComparedRun[]
  /** Checks that were asked once more since, newest first. */
  rechecks: Recheck[]
  /** Failing first, then not verified, waived, pass; advice last; services in name order. */
  results: CheckResult[]
}
