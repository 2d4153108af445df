import Link from 'next/link'
import { OutcomeMark } from '#components/ui/outcome-mark.tsx'
import { checkAnchor } from '#lib/core/check-anchor.ts'
import type { CheckResult } from '#lib/core/outcome.ts'
import type { RunDiff } from '#lib/core/run-view.ts'

/** What is new, fixed and still failing since the run before. */
export function Changes({ diff }: { diff: RunDiff }) {
  const parts = [
    { title: 'New', none: 'Nothing new fails.', checks: diff.appeared },
    { title: 'Fixed', none: 'Nothing was fixed.', checks: diff.fixed },
    { title: 'Still failing', none: 'Nothing fails for longer.', checks: diff.stillFailing },
    { title: 'No longer asked', none: '', checks: diff.gone },
  ].filter(({ none, checks }) => none !== '' || checks.length > 0)
  return (
    <section aria-labelledby="changes" className="grid gap-3">
      <h2 id="changes" className="font-semibold text-base">
        Since{' '}
        <Link href={`/runs/${diff.previous.id}`} className="prose-link">
          run {diff.previous.number}
        </Link>
      </h2>
      <div className="grid gap-4 md:grid-cols-2 xl:grid-cols-[repeat(auto-fit,minmax(18rem,1fr))]">
        {parts.map(({ title, none, checks }) => (
          <div key={title} className="rounded-lg border border-line bg-surface px-4 py-3">
            <h3 className="mb-1 font-medium text-sm">
              {title} <span className="text-soft">{checks.length}</span>
            </h3>
            {checks.length === 0 ? (
              <p className="text-soft text-sm">{none}</p>
            ) : (
              <Few checks={checks} linked={title !== 'No longer asked'} />
            )}
          </div>
        ))}
      </div>
    </section>
  )
}

function Few({ checks, linked }: { checks: readonly CheckResult[]; linked: boolean }) {
  return (
    <ul className="grid gap-1.5">
      {checks.map((check) => {
        const anchor = checkAnchor(check)
        const words = `${check.service} ${check.kind}${check.detail ? ` ${check.detail}` : ''}`
        return (
          <li key={anchor} className="text-sm">
            <span className="flex flex-wrap items-center gap-x-2">
              <OutcomeMark outcome={check.outcome} />
              {linked ? (
                <a href={`#${anchor}`} className="prose-link">
                  {words}
                </a>
              ) : (
                words
              )}
            </span>
            <span className="text-soft [overflow-wrap:anywhere]">{check.reason}</span>
          </li>
        )
      })}
    </ul>
  )
}
