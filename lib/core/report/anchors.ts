import { SECTIONS, type SectionKey } from './report.ts'

export const SECTION_TITLES: Record<SectionKey, string> = {
  summary: 'Summary',
  status: 'Status',
  changes: 'Changes since the previous run',
  checks: 'Checks and evidence',
  commits: 'Commits and code change',
  provenance: 'Where this comes from',
}

/** Maps a section to its number in the report, from 1. */
export function sectionNumber(key: SectionKey): number {
  return SECTIONS.indexOf(key) + 1
}

/** Maps a section to its anchor; it is the one that Markdown viewers make from the heading `1. Summary`. */
export function sectionAnchor(key: SectionKey): string {
  return `${sectionNumber(key)}-${SECTION_TITLES[key].toLowerCase().replaceAll(' ', '-')}`
}

/** Maps a check's number in the report to the anchor of its row or entry. */
export function evidenceAnchor(number: number): string {
  return `evidence-${number}`
}
