import { OutcomeMark } from '#components/ui/outcome-mark.tsx'
import type { Outcome } from '#lib/core/outcome.ts'
import type { Tally } from '#lib/core/tally.ts'

const ORDER: Outcome[] = ['fail', 'not verified', 'waived', 'pass']

/** How many checks ended how, worst first; outcomes that none had are left out. */
export function TallyMarks({ tally }: { tally: Tally }) {
  const some = ORDER.filter((outcome) => tally[outcome] > 0)
  if (some.length === 0) return <span className="text-soft text-sm">no checks</span>
  return (
    <span className="inline-flex flex-wrap gap-x-3 gap-y-0.5">
      {some.map((outcome) => (
        <OutcomeMark key={outcome} outcome={outcome} count={tally[outcome]} />
      ))}
    </span>
  )
}
