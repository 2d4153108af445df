import Link from 'next/link'
import { DataTable } from '#components/ui/data-table.tsx'
import type { SprintLine } from '#lib/core/sprint-view.ts'
import { Period, phaseWords } from './period.tsx'

/** Every sprint with where it stands, and the way to its report. */
export function SprintTable({ lines }: { lines: readonly SprintLine[] }) {
  return (
    <DataTable label="Sprints">
      <thead>
        <tr>
          <th scope="col">Sprint</th>
          <th scope="col">Period</th>
          <th scope="col">Stands at</th>
          <th scope="col" className="num">
            Stacks
          </th>
          <th scope="col">Report</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ sprint, phase }) => (
          <tr key={sprint.id}>
            <th scope="row">
              <Link href={`/sprints/${sprint.slug}`} className="prose-link">
                {sprint.name}
              </Link>
            </th>
            <td>
              <Period sprint={sprint} />
            </td>
            <td>{phaseWords(phase)}</td>
            <td className="num">{sprint.stackSlugs.length}</td>
            <td>
              <Link
                href={`/sprints/${sprint.slug}/report`}
                className="prose-link"
                aria-label={`Report of ${sprint.name}`}
              >
                Report
              </Link>
            </td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  )
}
