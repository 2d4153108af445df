import type { Report } from '#lib/core/report/report.ts'

/** Sets the report's own model as indented JSON, ending with a line break. */
export function json(report: Report): string {
  return `${JSON.stringify(report, null, 2)}\n`
}
