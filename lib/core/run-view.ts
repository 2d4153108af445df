import type { CheckResult } from './outcome.ts'
import type { Run } from './run.ts'
import type { Tally } from './tally.ts'

/** What changed between two runs of one stack; each list holds the later run's results, `gone` the earlier's. */
export type RunDiff = {
  previous: { id: string; number: number }
  appeared: CheckResult[]
  fixed: CheckResult[]
  stillFailing: CheckResult[]
  /** Not asked this time, or answered before and not verified now; passes too, and checks of services that have left. */
  gone: CheckResult[]
}

export type RunView = Omit<Run, 'results'> & {
  stack: { slug: string; name: string; hostName: string; sample: boolean }
  sentence: string
  tally: Tally
  durationMs: number | null
  /** Null while the run is not finished, or when it is the stack's first. */
  diff: RunDiff | null
  /** Failing first, then not verified, waived, pass; services in name order. */
  results: CheckResult[]
}
