import Link from 'next/link'
import type { ReactNode } from 'react'
import { checkAnchor } from '#lib/core/check-anchor.ts'
import type { CheckResult } from '#lib/core/outcome.ts'
import type { RunDiff } from '#lib/core/run-view.ts'
import { ChangedCheck } from './changed-check.tsx'
import { NoLongerAnswered } from './no-longer-answered.tsx'

/** What is new, fixed, still failing and no longer answered since the run before; `results` are this run's. */
export function Changes({ diff, results }: { diff: RunDiff; results: readonly CheckResult[] }) {
  const parts = [
    { title: 'New', none: 'Nothing new fails.', checks: diff.appeared },
    { title: 'Fixed', none: 'Nothing was fixed.', checks: diff.fixed },
    { title: 'Still failing', none: 'Nothing fails for longer.', checks: diff.stillFailing },
  ]
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
          <Part key={title} title={title} count={checks.length}>
            {checks.length === 0 ? <p className="text-soft text-sm">{none}</p> : <Few checks={checks} />}
          </Part>
        ))}
        {diff.gone.length > 0 && (
          <Part title="No longer answered" count={diff.gone.length}>
            <NoLongerAnswered gone={diff.gone} before={diff.previous.number} results={results} />
          </Part>
        )}
      </div>
    </section>
  )
}

function Part({ title, count, children }: { title: string; count: number; children: ReactNode }) {
  return (
    <div className="rounded-lg border border-line bg-surface px-4 py-3">
      <h3 className="mb-1 font-medium text-sm">
        {title} <span className="text-soft">{count}</span>
      </h3>
      {children}
    </div>
  )
}

function Few({ checks }: { checks: readonly CheckResult[] }) {
  return (
    <ul className="grid gap-1.5">
      {checks.map((check) => (
        <ChangedCheck key={checkAnchor(check)} check={check} />
      ))}
    </ul>
  )
}
