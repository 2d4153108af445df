import type { ReactNode } from 'react'
import { checkAnchor } from '#lib/core/check-anchor.ts'
import type { CheckResult } from '#lib/core/outcome.ts'
import { CheckMark } from './check-mark.tsx'
import { checkWords } from './check-words.ts'

/** One check of this run in a list of changes, leading to its evidence below. */
export function ChangedCheck({ check, children }: { check: CheckResult; children?: ReactNode }) {
  return (
    <li className="text-sm">
      <span className="flex flex-wrap items-center gap-x-2">
        <CheckMark check={check} />
        <a href={`#${checkAnchor(check)}`} className="prose-link">
          {checkWords(check)}
        </a>
      </span>
      <span className="text-soft [overflow-wrap:anywhere]">{check.reason}</span>
      {children}
    </li>
  )
}
