import { bySeverity } from '#lib/core/by-severity.ts'
import type { Run, RunHead } from '#lib/core/run.ts'
import { stackSentence } from '#lib/core/sentence.ts'
import { tallyOf } from '#lib/core/tally.ts'
import type { NumberedCheck, ReportStack } from './report.ts'
import { reportChanges } from './report-changes.ts'
import { serviceGroups } from './service-lines.ts'

/** A stack of the sprint with its latest run that finished in it, and the run before that one. */
export type StackEvidence = {
  stack: { slug: string; name: string; hostName: string; sample: boolean }
  run: Run | null
  previousRun: Run | null
}

/** Maps a stack's runs to its part of the report; its checks are numbered from `firstEvidence`. */
export function reportStack({ stack, run, previousRun }: StackEvidence, firstEvidence: number): ReportStack {
  if (run === null) return unseen(stack)
  // Advice that nobody declared is for the run's page; the report tells what was asked for.
  const results = run.results.filter(({ advisory }) => !advisory)
  const checks: NumberedCheck[] = results
    .toSorted(bySeverity)
    .map((result, index) => ({ ...result, number: firstEvidence + index }))
  return {
    ...stack,
    run: headOf(run),
    verdict: results.length === 0 ? 'not verified' : (run.verdict ?? 'not verified'),
    sentence: results.length === 0 ? 'nothing was asked' : stackSentence(run.services),
    tally: tallyOf(results),
    groups: serviceGroups({ services: run.services, results }),
    checks,
    changes: previousRun === null ? null : reportChanges(previousRun, run, checks),
  }
}

function unseen(stack: StackEvidence['stack']): ReportStack {
  return {
    ...stack,
    run: null,
    verdict: 'not verified',
    sentence: 'no run finished in this sprint',
    tally: tallyOf([]),
    groups: [],
    checks: [],
    changes: null,
  }
}

function headOf({ services: _services, results: _results, ...head }: Run): RunHead {
  return head
}
