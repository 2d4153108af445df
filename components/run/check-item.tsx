import { ChevronRight } from 'lucide-react'
import { Moment } from '#components/ui/moment.tsx'
import { OutcomeMark } from '#components/ui/outcome-mark.tsx'
import { checkAnchor } from '#lib/core/check-anchor.ts'
import { isDrill } from '#lib/core/drill-kinds.ts'
import type { CheckResult } from '#lib/core/outcome.ts'
import type { Recheck } from '#lib/core/run.ts'
import { type Asking, CheckEvidence } from './check-evidence.tsx'
import { CheckMark } from './check-mark.tsx'
import { askedName, attemptWords } from './check-words.ts'
import { DrillMark } from './drill-mark.tsx'

type Props = { check: CheckResult; rechecks: readonly Recheck[]; asking: Asking }

/** One check: its outcome and reason in a line, its evidence folded below. */
export function CheckItem({ check, rechecks, asking }: Props) {
  return (
    <li id={checkAnchor(check)} className="border-line border-t first:border-t-0">
      <details className="group/check">
        <summary className="grid gap-x-4 gap-y-0.5 px-4 py-2.5 hover:bg-sunken sm:px-5 md:grid-cols-[9.5rem_minmax(10rem,16rem)_minmax(0,1fr)]">
          <span className="flex items-start gap-2">
            <ChevronRight
              className="mt-0.5 size-4 shrink-0 text-soft transition-transform group-open/check:rotate-90"
              aria-hidden
            />
            <CheckMark check={check} />
          </span>
          <Name check={check} />
          <span className="min-w-0 text-sm [overflow-wrap:anywhere]">
            {check.reason}
            <Asked check={check} latest={rechecks[0]} />
          </span>
        </summary>
        <CheckEvidence check={check} rechecks={rechecks} asking={asking} />
      </details>
    </li>
  )
}

function Name({ check: { service, subject, kind, detail } }: { check: CheckResult }) {
  return (
    <span className="min-w-0 text-sm [overflow-wrap:anywhere]">
      <span className={service === '' ? '' : 'font-semibold'}>{askedName(service)}</span> {kind}
      {detail && ` ${detail}`}
      {isDrill(kind) && (
        <>
          {' '}
          <DrillMark />
        </>
      )}
      {subject && subject !== service && <span className="block text-soft text-xs">{subject}</span>}
    </span>
  )
}

function Asked({ check, latest }: { check: CheckResult; latest: Recheck | undefined }) {
  const attempts = attemptWords(check.evidence.attempts)
  return (
    <>
      {attempts && <span className="whitespace-nowrap text-soft"> ({attempts})</span>}
      {latest && (
        <span className="mt-0.5 flex flex-wrap items-center gap-x-2 text-soft">
          <span>
            asked again by {latest.by} <Moment at={latest.at} still />:
          </span>
          <OutcomeMark outcome={latest.result.outcome} />
        </span>
      )}
    </>
  )
}
