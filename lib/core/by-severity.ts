import type { CheckResult, Outcome } from './outcome.ts'
import { CHECK_KINDS } from './outcome.ts'

const SEVERITY: Record<Outcome, number> = { fail: 0, 'not verified': 1, waived: 2, pass: 3 }

/** Orders results for reading: failing first, then not verified, waived, pass; services by name, then replica, kind and detail; advice last. */
export function bySeverity(a: CheckResult, b: CheckResult): number {
  return (
    Number(a.advisory) - Number(b.advisory) ||
    SEVERITY[a.outcome] - SEVERITY[b.outcome] ||
    inOrder(a.service, b.service) ||
    inOrder(a.subject, b.subject) ||
    CHECK_KINDS.indexOf(a.kind) - CHECK_KINDS.indexOf(b.kind) ||
    inOrder(a.detail, b.detail)
  )
}

// Without a locale of its own the order would follow the machine's.
const ORDER = new Intl.Collator('en', { numeric: true })

function inOrder(a: string, b: string): number {
  return ORDER.compare(a, b)
}
