import Link from 'next/link'
import { servicePath } from '#components/stack/service-path.ts'
import { isDrill } from '#lib/core/drill-kinds.ts'
import type { CheckResult } from '#lib/core/outcome.ts'
import type { Recheck as RecheckResult } from '#lib/core/run.ts'
import { AskAgainButton, type Recheck } from './ask-again-button.tsx'
import { EvidenceList } from './evidence-list.tsx'
import { Rechecked } from './rechecked.tsx'

/** The run whose checks are shown, and how one of them is asked again; null where nobody may. */
export type Asking = { runId: string; slug: string; recheck: Recheck | null }

type Props = { check: CheckResult; rechecks: readonly RecheckResult[]; asking: Asking }

/** A check's evidence, what asking again brought, and the ways on from there. */
export function CheckEvidence({ check, rechecks, asking: { runId, slug, recheck } }: Props) {
  return (
    <div className="grid gap-3 bg-ground px-4 pt-3 pb-4 text-sm sm:px-5">
      <EvidenceList evidence={check.evidence} />
      <Rechecked rechecks={rechecks} />
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        {recheck &&
          (isDrill(check.kind) ? (
            <p className="text-soft">A drill is not asked again alone; re-verify the stack with drills.</p>
          ) : (
            <AskAgainButton recheck={recheck} runId={runId} check={check} />
          ))}
        {check.service !== '' && (
          <Link
            href={servicePath(slug, check.service)}
            className="prose-link inline-flex min-h-6 items-center"
          >
            {check.service} and the history of its causes
          </Link>
        )}
      </div>
    </div>
  )
}
