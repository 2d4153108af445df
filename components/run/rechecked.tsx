import { Moment } from '#components/ui/moment.tsx'
import { OutcomeMark } from '#components/ui/outcome-mark.tsx'
import type { Recheck } from '#lib/core/run.ts'
import { EvidenceList } from './evidence-list.tsx'

/** What came of asking a check once more, each time with its own evidence; the run's own answer stays above. */
export function Rechecked({ rechecks }: { rechecks: readonly Recheck[] }) {
  if (rechecks.length === 0) return null
  return (
    <ul className="grid gap-3">
      {rechecks.map(({ id, by, at, result }) => (
        <li key={id} className="grid gap-2 border-line border-t pt-3">
          <p className="flex flex-wrap items-center gap-x-2">
            <span>
              Asked again by {by} <Moment at={at} />:
            </span>
            <OutcomeMark outcome={result.outcome} />
            <span className="min-w-0 [overflow-wrap:anywhere]">{result.reason}</span>
          </p>
          <EvidenceList evidence={result.evidence} />
        </li>
      ))}
    </ul>
  )
}
