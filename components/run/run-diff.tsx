import Link from 'next/link'
import type { ReactNode } from 'react'
import { checkAnchor } from '#lib/core/check-anchor.ts'
import type { CheckResult } from '#lib/core/outcome.ts'
import type { RunDiff } from '#lib/core/run-view.ts'
import { alsoChanged } from './also-changed.ts'
import { AlsoChanged } from './also-changed-list.tsx'
import { ChangedCheck } from './changed-check.tsx'
import { NoLongerAnswered } from './no-longer-answered.tsx'

type Props = { diff: RunDiff; number: number; results: readonly CheckResult[]; choice?: ReactNode }

/** What changed between run `number`, whose `results` these are, and the one it is compared with; `choice` picks another. */
export function Changes({ diff, number, results, choice }: Props) {
  const { previous } = diff
  return (
    <section aria-labelledby="changes" className="grid gap-3">
      <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-2">
        <h2 id="changes" className="font-semibold text-base">
          {previous.number < number ? 'Since' : 'Compared with'}{' '}
          <Link href={`/runs/${previous.id}`} className="prose-link">
            run {previous.number}
          </Link>
        </h2>
        {choice}
      </div>
      <Parts diff={diff} results={results} />
    </section>
  )
}

function Parts({ diff, results }: Pick<Props, 'diff' | 'results'>) {
  const parts = [
    { title: 'New', none: 'Nothing new fails.', checks: diff.appeared },
    { title: 'Fixed', none: 'Nothing was fixed.', checks: diff.fixed },
    { title: 'Still failing', none: 'Nothing fails for longer.', checks: diff.stillFailing },
  ]
  const unanswered = [
    { title: 'Newly not verified', checks: diff.notVerified },
    { title: 'No longer asked', checks: diff.gone },
  ].filter(({ checks }) => checks.length > 0)
  const also = alsoChanged(diff)
  return (
    <div className="grid gap-4 md:grid-cols-2 xl:grid-cols-[repeat(auto-fit,minmax(18rem,1fr))]">
      {parts.map(({ title, none, checks }) => (
        <Part key={title} title={title} count={checks.length}>
          {checks.length === 0 ? <p className="text-soft text-sm">{none}</p> : <Few checks={checks} />}
        </Part>
      ))}
      {unanswered.map(({ title, checks }) => (
        <Part key={title} title={title} count={checks.length}>
          <NoLongerAnswered gone={checks} before={diff.previous.number} results={results} />
        </Part>
      ))}
      {also.length > 0 && (
        <Part title="Also changed" count={also.length}>
          <AlsoChanged changes={also} />
        </Part>
      )}
    </div>
  )
}

function Part({ title, count, children }: { title: string; count: number; children: ReactNode }) {
  return (
    <div className="min-w-0 rounded-lg border border-line bg-surface px-4 py-3">
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
