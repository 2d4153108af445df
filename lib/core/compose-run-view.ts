import { bySeverity } from './by-severity.ts'
import { diffRuns } from './diff-runs.ts'
import type { Recheck, Run } from './run.ts'
import { runDuration } from './run-duration.ts'
import { runSentence } from './run-sentence.ts'
import type { ComparedRun, RunView } from './run-view.ts'
import { tallyOf } from './tally.ts'

export type RunInput = {
  run: Run
  stack: RunView['stack']
  /** The run it is compared with; null when there is none. */
  against: Run | null
  others: readonly ComparedRun[]
  rechecks: readonly Recheck[]
}

/**
 * Maps a stored run to what its page shows: the sentence, the tally, results worst first, how long it took in
 * milliseconds, and what changed since the run it is compared with, once both are finished.
 */
export function composeRunView({ run, stack, against, others, rechecks }: RunInput): RunView {
  const tally = tallyOf(run.results)
  const isComparable = run.state === 'finished' && against?.state === 'finished'
  return {
    ...run,
    stack,
    sentence: runSentence(run, tally),
    tally,
    durationMs: runDuration(run),
    diff: isComparable ? diffRuns(against, run) : null,
    others: [...others],
    rechecks: [...rechecks],
    results: run.results.toSorted(bySeverity),
  }
}
