import type { CheckKind, CheckResult } from './outcome.ts'
import type { JudgedService } from './run.ts'
import type { Verdict } from './verdict-words.ts'

const AILING: ReadonlySet<Verdict> = new Set(['failing', 'degraded', 'missing'])

// The other kinds ask whether something is set up as it was written down; such a failure says all there is to say.
const SAY_HOW_IT_RUNS: ReadonlySet<CheckKind> = new Set([
  'state',
  'health',
  'restart',
  'exit code',
  'port',
  'tcp',
  'http',
  'exec',
])

/** Whether a service of a run is not as it should be in a way that has a cause beyond the failing check itself. */
export function needsCause({ verdict }: JudgedService, results: readonly CheckResult[]): boolean {
  if (!AILING.has(verdict)) return false
  const failing = results.filter(({ outcome, advisory }) => outcome === 'fail' && !advisory)
  return failing.length === 0 || failing.some(({ kind }) => SAY_HOW_IT_RUNS.has(kind))
}
