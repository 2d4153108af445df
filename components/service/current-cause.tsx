import Link from 'next/link'
import { CauseCard } from '#components/cause/cause-card.tsx'
import { Moment } from '#components/ui/moment.tsx'
import type { ServiceView } from '#lib/core/service-view.ts'

/** What stands in the way of a service, as its newest finished run found it; nothing where it found no cause. */
export function CurrentCause({ view: { cause, run, results, stack } }: { view: ServiceView }) {
  if (cause === null || run === null) return null
  const path = `/runs/${run.id}`
  return (
    <section aria-labelledby="why" className="grid gap-3">
      <div>
        <h2 id="why" className="font-semibold text-base">
          Why
        </h2>
        <p className="text-soft text-sm">
          As{' '}
          <Link href={path} className="prose-link">
            run {run.number}
          </Link>{' '}
          found it, <Moment at={run.finishedAt} />.
        </p>
      </div>
      <CauseCard cause={cause} slug={stack.slug} results={results} runPath={path} />
    </section>
  )
}
