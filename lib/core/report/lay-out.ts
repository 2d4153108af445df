import { SECTION_TITLES, sectionAnchor, sectionNumber } from './anchors.ts'
import type { Block, ReportDocument } from './document.ts'
import { countWords } from './figure-words.ts'
import { layOutChanges } from './layout/lay-out-changes.ts'
import { layOutChecks } from './layout/lay-out-checks.ts'
import { layOutCommits } from './layout/lay-out-commits.ts'
import { layOutProvenance } from './layout/lay-out-provenance.ts'
import { layOutStatus } from './layout/lay-out-status.ts'
import { layOutSummary } from './layout/lay-out-summary.ts'
import { type Report, SECTIONS, type SectionKey } from './report.ts'
import { dayWords, minuteWords } from './time-words.ts'

const LAYOUTS: Record<SectionKey, (report: Report) => Block[]> = {
  summary: layOutSummary,
  status: layOutStatus,
  changes: layOutChanges,
  checks: layOutChecks,
  commits: layOutCommits,
  provenance: layOutProvenance,
}

/** Lays a report out as the document that page, Markdown and HTML show: the same words and figures in all of them. */
export function layOut(report: Report): ReportDocument {
  return {
    title: `${report.sprint.name}: sprint report`,
    notices: report.samples.length === 0 ? [] : [sampleNotice(report)],
    lead: [{ kind: 'paragraph', text: leadOf(report) }],
    sections: SECTIONS.map((key) => ({
      number: sectionNumber(key),
      title: SECTION_TITLES[key],
      anchor: sectionAnchor(key),
      blocks: LAYOUTS[key](report),
    })),
  }
}

function leadOf({ sprint, phase, composedAt }: Report): string {
  const period = `${dayWords(sprint.from)} to ${dayWords(sprint.to)}, ${countWords(sprint.days, 'day')}, ${phase}.`
  return `${period} Composed ${minuteWords(composedAt, sprint.zone)}. All times are in ${sprint.zone}.`
}

function sampleNotice({ samples }: Report): string {
  return `Sample data, invented to show the product; no engine was asked: ${samples.join(', ')}.`
}
