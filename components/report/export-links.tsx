import { REPORT_FORMATS, type ReportFormatName, reportFileName } from '#lib/core/report-formats/index.ts'

const FORMATS = Object.entries(REPORT_FORMATS) as [ReportFormatName, { label: string }][]

/** The ways to take a sprint's report along: one link per format. */
export function ExportLinks({ slug }: { slug: string }) {
  return (
    <nav aria-label="Export" className="no-print flex flex-wrap items-center gap-2">
      <span className="text-soft text-sm">Export as</span>
      {FORMATS.map(([name, { label }]) => (
        <a
          key={name}
          href={`/api/v1/sprints/${encodeURIComponent(slug)}/report?format=${name}`}
          download={reportFileName(slug, name)}
          className="inline-flex min-h-10 items-center rounded-md border border-edge bg-surface px-4 font-medium text-sm hover:bg-sunken"
        >
          {label}
        </a>
      ))}
    </nav>
  )
}
