import { Card } from '#components/ui/card.tsx'
import type { CheckResult, Outcome } from '#lib/core/outcome.ts'
import { CheckItem } from './check-item.tsx'

const TITLES: Record<Outcome, string> = {
  fail: 'Failing',
  'not verified': 'Not verified',
  waived: 'Waived',
  pass: 'Passing',
}

const ORDER: Outcome[] = ['fail', 'not verified', 'waived', 'pass']

/** Every check of a run, worst outcome first, each with its evidence. */
export function CheckList({ results }: { results: readonly CheckResult[] }) {
  return ORDER.map((outcome) => {
    const some = results.filter((result) => result.outcome === outcome)
    if (some.length === 0) return null
    return (
      <Card
        key={outcome}
        title={`${TITLES[outcome]} (${some.length})`}
        id={`outcome-${outcome.replace(' ', '-')}`}
        className=""
      >
        <ul>
          {some.map((check) => (
            <CheckItem
              key={JSON.stringify([check.service, check.subject, check.kind, check.detail])}
              check={check}
            />
          ))}
        </ul>
      </Card>
    )
  })
}
