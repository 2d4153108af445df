import { checkAnchor } from '#lib/core/check-anchor.ts'
import { type CheckResult, checkKey } from '#lib/core/outcome.ts'
import { ChangedCheck } from './changed-check.tsx'
import { checkWords } from './check-words.ts'

// An engine that is lost takes every check with it; the rest unfolds.
const SHOWN = 5

type Props = {
  /** As the run before had them. */
  gone: readonly CheckResult[]
  /** The number of the run before. */
  before: number
  results: readonly CheckResult[]
}

/** The checks that have no answer now: why, and what the run before said, as its words and not as a mark of today. */
export function NoLongerAnswered({ gone, before, results }: Props) {
  const now = new Map(results.map((result) => [checkKey(result), result]))
  const items = gone.map((check) => (
    <Item key={checkAnchor(check)} check={check} before={before} now={now.get(checkKey(check))} />
  ))
  const folded = items.slice(SHOWN)
  return (
    <>
      <ul className="grid gap-1.5">{items.slice(0, SHOWN)}</ul>
      {folded.length > 0 && (
        <details className="mt-1.5 text-sm">
          <summary>{folded.length} more</summary>
          <ul className="mt-1.5 grid gap-1.5">{folded}</ul>
        </details>
      )}
    </>
  )
}

function Item({ check, before, now }: { check: CheckResult; before: number; now: CheckResult | undefined }) {
  const then = (
    <span className="block text-soft [overflow-wrap:anywhere]">
      Run {before}: {check.outcome}. {check.reason}
    </span>
  )
  if (now) return <ChangedCheck check={now}>{then}</ChangedCheck>
  return (
    <li className="text-sm">
      {checkWords(check)} <span className="block text-soft">Not asked.</span>
      {then}
    </li>
  )
}
