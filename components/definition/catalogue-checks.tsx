import { DrillMark } from '#components/run/drill-mark.tsx'
import type { CatalogueCheck } from '#lib/core/definition-view.ts'
import { DRILL_KINDS } from '#lib/core/drill-kinds.ts'

const DRILLS: readonly string[] = DRILL_KINDS

/** What is asked, and whether the team declared it or it was inferred. */
export function CatalogueChecks({ checks }: { checks: readonly CatalogueCheck[] }) {
  if (checks.length === 0) return <p className="text-soft text-sm">Nothing is asked.</p>
  return (
    <ul className="grid text-sm">
      {checks.map(({ kind, detail, asks, inferred }) => (
        <li
          key={JSON.stringify([kind, detail, asks])}
          className="grid gap-x-4 border-line border-t py-1.5 first:border-t-0 md:grid-cols-[minmax(8rem,13rem)_minmax(0,1fr)_5rem]"
        >
          <span className="min-w-0 font-medium [overflow-wrap:anywhere]">
            {kind}
            {detail && ` ${detail}`} {DRILLS.includes(kind) && <DrillMark />}
          </span>
          <span className="min-w-0 [overflow-wrap:anywhere]">{asks}</span>
          <span className={inferred ? 'text-soft' : 'font-medium text-accent'}>
            {inferred ? 'inferred' : 'declared'}
          </span>
        </li>
      ))}
    </ul>
  )
}
