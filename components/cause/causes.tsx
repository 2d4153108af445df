import type { Cause } from '#lib/core/cause.ts'
import type { CheckResult } from '#lib/core/outcome.ts'
import { causeAnchor } from './cause-anchor.ts'
import { CauseCard } from './cause-card.tsx'
import { causesSentence } from './causes-sentence.ts'

type Props = { causes: readonly Cause[]; slug: string; results: readonly CheckResult[] }

/** Every cause of a run, the one that explains most first. */
export function Causes({ causes, slug, results }: Props) {
  if (causes.length === 0) return null
  return (
    <section aria-labelledby="causes" className="grid gap-3">
      <div>
        <h2 id="causes" className="font-semibold text-base">
          Why
        </h2>
        <p className="text-soft text-sm">{causesSentence(causes)}</p>
      </div>
      <div className="grid items-start gap-4 xl:grid-cols-2">
        {causes.map((cause) => (
          <CauseCard key={causeAnchor(cause)} cause={cause} slug={slug} results={results} />
        ))}
      </div>
    </section>
  )
}
