import Link from 'next/link'
import { DataTable } from '#components/ui/data-table.tsx'
import { Moment } from '#components/ui/moment.tsx'
import { OutcomeMark } from '#components/ui/outcome-mark.tsx'
import { SampleMark } from '#components/ui/sample-mark.tsx'
import { VerdictMark } from '#components/ui/verdict-mark.tsx'
import { OUTCOMES } from '#lib/core/outcome.ts'
import type { SprintView } from '#lib/core/sprint-view.ts'

type Line = SprintView['stacks'][number]

/** A sprint's stacks with their latest run in it. */
export function SprintStacks({ stacks }: { stacks: readonly Line[] }) {
  return (
    <DataTable label="Stacks of this sprint">
      <thead>
        <tr>
          <th scope="col">Stack</th>
          <th scope="col">Verdict</th>
          <th scope="col">Latest run in the sprint</th>
          <th scope="col">Checks</th>
        </tr>
      </thead>
      <tbody>
        {stacks.map((stack) => (
          <tr key={stack.slug}>
            <th scope="row">
              <Link href={`/stacks/${stack.slug}`} className="prose-link">
                {stack.name}
              </Link>{' '}
              {stack.sample && <SampleMark />}
            </th>
            <td>
              <VerdictMark verdict={stack.run?.verdict ?? 'not verified'} />
            </td>
            <td>{stack.run === null ? 'none finished' : <RunLink run={stack.run} />}</td>
            <td>
              <Tally tally={stack.tally} />
            </td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  )
}

function RunLink({ run }: { run: NonNullable<Line['run']> }) {
  return (
    <span className="inline-flex flex-wrap gap-x-2">
      <Link href={`/runs/${run.id}`} className="prose-link">
        Run {run.number}
      </Link>
      {run.finishedAt !== null && <Moment at={run.finishedAt} still />}
    </span>
  )
}

function Tally({ tally }: { tally: Line['tally'] }) {
  const asked = OUTCOMES.filter((outcome) => tally[outcome] > 0)
  if (asked.length === 0) return <>none</>
  return (
    <span className="flex flex-wrap gap-x-3">
      {asked.map((outcome) => (
        <OutcomeMark key={outcome} outcome={outcome} count={tally[outcome]} />
      ))}
    </span>
  )
}
