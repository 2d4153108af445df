import { layOut } from '#lib/core/report/lay-out.ts'
import type { Report } from '#lib/core/report/report.ts'
import { html } from './html.ts'
import { json } from './json.ts'
import { markdown, type Setting } from './markdown.ts'

type ReportFormat = { label: string; mediaType: string; set: (report: Report, setting: Setting) => string }

/** Every format a report is exported in, by the name it has in addresses and as the file's ending. */
export const REPORT_FORMATS = {
  md: {
    label: 'Markdown',
    mediaType: 'text/markdown; charset=utf-8',
    set: (report, setting) => markdown(layOut(report), setting),
  },
  html: {
    label: 'HTML',
    mediaType: 'text/html; charset=utf-8',
    set: (report, setting) => html(layOut(report), setting),
  },
  json: { label: 'JSON', mediaType: 'application/json; charset=utf-8', set: (report) => json(report) },
} as const satisfies Record<string, ReportFormat>

export type ReportFormatName = keyof typeof REPORT_FORMATS

/** Says whether a text names a format. */
export function isReportFormat(text: string): text is ReportFormatName {
  return Object.hasOwn(REPORT_FORMATS, text)
}

/** Maps a report and a format to the name of the exported file: `sprint-12-report.md`. */
export function reportFileName(sprintSlug: string, format: ReportFormatName): string {
  return `${sprintSlug}-report.${format}`
}
