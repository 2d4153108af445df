import Link from 'next/link'
import { groupChecks } from '#components/run/check-groups.ts'
import { CheckMark } from '#components/run/check-mark.tsx'
import { attemptWords } from '#components/run/check-words.ts'
import { DrillMark } from '#components/run/drill-mark.tsx'
import { Card } from '#components/ui/card.tsx'
import { Moment } from '#components/ui/moment.tsx'
import { checkAnchor } from '#lib/core/check-anchor.ts'
import { isDrill } from '#lib/core/drill-kinds.ts'
import type { CheckResult } from '#lib/core/outcome.ts'
import type { ServiceView } from '#lib/core/service-view.ts'

/** What the newest finished run asked of a service, each leading to its evidence there. */
export function NewestChecks({ view: { results, run, stack } }: { view: ServiceView }) {
  const { byOutcome, advice } = groupChecks(results)
  const checks = [...byOutcome.flatMap((group) => group.checks), ...advice]
  const all = (
    <Link
      href={`/stacks/${encodeURIComponent(stack.slug)}/definition`}
      className="prose-link inline-flex min-h-6 items-center text-sm"
    >
      What is asked, and why
    </Link>
  )
  return (
    <Card title="Checks" actions={all} className={checks.length > 0 ? '' : 'p-4 sm:p-5'}>
      {run === null ? (
        <p className="text-soft text-sm">Not verified yet. Re-verify the stack to have it asked.</p>
      ) : (
        <>
          <p className={`text-soft text-sm ${checks.length > 0 ? 'px-4 pt-3 sm:px-5' : ''}`}>
            {checks.length === 0 ? 'Nothing was asked of it by ' : 'As answered in '}
            <Link href={`/runs/${run.id}`} className="prose-link">
              run {run.number}
            </Link>
            , <Moment at={run.finishedAt} />.
          </p>
          <ul>
            {checks.map((check) => (
              <Line key={checkAnchor(check)} check={check} runPath={`/runs/${run.id}`} />
            ))}
          </ul>
        </>
      )}
    </Card>
  )
}

function Line({ check, runPath }: { check: CheckResult; runPath: string }) {
  const attempts = attemptWords(check.evidence.attempts)
  return (
    <li className="grid gap-x-4 gap-y-0.5 border-line border-t px-4 py-2 text-sm first:border-t-0 sm:px-5 md:grid-cols-[8rem_minmax(9rem,15rem)_minmax(0,1fr)]">
      <CheckMark check={check} />
      <span className="min-w-0 [overflow-wrap:anywhere]">
        <Link
          href={`${runPath}#${checkAnchor(check)}`}
          className="prose-link inline-flex min-h-6 items-center"
        >
          {check.kind}
          {check.detail && ` ${check.detail}`}
        </Link>{' '}
        {isDrill(check.kind) && <DrillMark />}
        {check.subject && <span className="block text-soft text-xs">{check.subject}</span>}
      </span>
      <span className="min-w-0 [overflow-wrap:anywhere]">
        {check.reason}
        {attempts && <span className="whitespace-nowrap text-soft"> ({attempts})</span>}
      </span>
    </li>
  )
}
