import { bySeverity } from './by-severity.ts'
import { diffRuns } from './diff-runs.ts'
import type { Run } from './run.ts'
import { runDuration } from './run-duration.ts'
import { runSentence } from './run-sentence.ts'
import type { RunView } from './run-view.ts'
import { tallyOf } from './tally.ts'

/**
 * Maps a stored run to what its page shows: the sentence, the tally, results worst first, how long it took in
 * milliseconds, and what changed since `previous` once both are finished.
 */
export function composeRunView(run: Run, stack: RunView['stack'], previous: Run | null): RunView {
  const tally = tallyOf(run.results)
  const isComparable = run.state === 'finished' && previous?.state === 'finished'
  return {
    ...run,
    stack,
    sentence: runSentence(run, tally),
    tally,
    durationMs: runDuration(run),
    diff: isComparable ? diffRuns(previous, run) : null,
    results: run.results.toSorted(bySeverity),
  }
}
