import type { Cell } from '#lib/core/report/document.ts'
import { ReportCell } from './report-cell.tsx'

/** Labelled facts of the report. */
export function ReportFacts({ facts }: { facts: readonly { label: string; value: Cell }[] }) {
  return (
    <dl>
      {facts.map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            <ReportCell cell={value} />
          </dd>
        </div>
      ))}
    </dl>
  )
}
