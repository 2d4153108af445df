import { Card } from '#components/ui/card.tsx'
import { checkAnchor } from '#lib/core/check-anchor.ts'
import { type CheckResult, checkKey, type Outcome } from '#lib/core/outcome.ts'
import type { Recheck } from '#lib/core/run.ts'
import { Advice } from './advice.tsx'
import type { Asking } from './check-evidence.tsx'
import { groupChecks } from './check-groups.ts'
import { CheckItem } from './check-item.tsx'

const TITLES: Record<Outcome, string> = {
  fail: 'Failing',
  'not verified': 'Not verified',
  waived: 'Waived',
  pass: 'Passing',
}

type Props = { results: readonly CheckResult[]; rechecks: readonly Recheck[]; asking: Asking }

/** Every check of a run, worst outcome first, each with its evidence; advice last and folded. */
export function CheckList({ results, rechecks, asking }: Props) {
  const { byOutcome, advice } = groupChecks(results)
  const again = (check: CheckResult) => {
    const key = checkKey(check)
    return rechecks.filter(({ result }) => checkKey(result) === key)
  }
  const items = (checks: readonly CheckResult[]) =>
    checks.map((check) => (
      <CheckItem key={checkAnchor(check)} check={check} rechecks={again(check)} asking={asking} />
    ))
  return (
    <>
      {byOutcome.map(({ outcome, checks }) => (
        <Card
          key={outcome}
          title={`${TITLES[outcome]} (${checks.length})`}
          id={`outcome-${outcome.replace(' ', '-')}`}
          className=""
        >
          <ul>{items(checks)}</ul>
        </Card>
      ))}
      {advice.length > 0 && <Advice advice={advice}>{items(advice)}</Advice>}
    </>
  )
}
