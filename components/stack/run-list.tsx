import Link from 'next/link'
import { RunMark } from '#components/run/run-mark.tsx'
import { TallyMarks } from '#components/run/tally-marks.tsx'
import { DataTable } from '#components/ui/data-table.tsx'
import { Moment } from '#components/ui/moment.tsx'
import type { RunLine } from '#lib/core/board.ts'
import { durationWords } from '#lib/core/duration.ts'

/** A stack's runs, newest first. */
export function RunList({ runs, name }: { runs: readonly RunLine[]; name: string }) {
  return (
    <DataTable label={`Runs of ${name}`}>
      <thead>
        <tr>
          <th scope="col">Run</th>
          <th scope="col">Verdict</th>
          <th scope="col">Checks</th>
          <th scope="col">Asked</th>
          <th scope="col">By</th>
          <th scope="col" className="num">
            Took
          </th>
        </tr>
      </thead>
      <tbody>
        {runs.map((run) => (
          <tr key={run.id}>
            <th scope="row">
              <Link href={`/runs/${run.id}`} className="prose-link whitespace-nowrap">
                Run {run.number}
              </Link>
            </th>
            <td>
              <RunMark state={run.state} verdict={run.verdict} />
            </td>
            <td>
              <TallyMarks tally={run.tally} />
            </td>
            <td className="whitespace-nowrap">
              <Moment at={run.requestedAt} still />
            </td>
            <td>{run.requestedBy}</td>
            <td className="num">{run.durationMs === null ? '–' : durationWords(run.durationMs)}</td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  )
}
