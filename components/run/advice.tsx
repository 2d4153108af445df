import { ChevronRight } from 'lucide-react'
import type { ReactNode } from 'react'
import type { CheckResult } from '#lib/core/outcome.ts'
import { adviceTitle } from './check-groups.ts'

/** What Rollcall advises and nobody declared, folded: it fails nothing. */
export function Advice({ advice, children }: { advice: readonly CheckResult[]; children: ReactNode }) {
  return (
    <section aria-labelledby="advice" className="min-w-0 rounded-lg border border-line bg-surface">
      <details className="group/advice">
        <summary className="flex min-h-12 items-center gap-2 px-4 py-2 hover:bg-sunken sm:px-5">
          <ChevronRight
            className="size-4 shrink-0 text-soft transition-transform group-open/advice:rotate-90"
            aria-hidden
          />
          <h2 id="advice" className="font-semibold text-base">
            {adviceTitle(advice)}
          </h2>
        </summary>
        <div className="border-line border-t px-4 pt-3 pb-1 text-soft text-sm sm:px-5">
          <p className="max-w-prose">
            Asked of every stack, declared by nobody. Declare a check in the definition to make it count.
          </p>
        </div>
        <ul>{children}</ul>
      </details>
    </section>
  )
}
