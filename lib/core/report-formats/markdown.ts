import type { Block, Cell, EvidenceBlock, ReportDocument, Section } from '#lib/core/report/document.ts'
import { codeMarkdown, escapeMarkdown, fencedMarkdown } from './escape-markdown.ts'

export type Setting = {
  /** The server's own address, such as `https://rollcall.example`, for links to runs; null leaves those out. */
  origin: string | null
}

/** Sets the laid-out report as GitHub-flavoured Markdown, ending with a line break. */
export function markdown(document: ReportDocument, setting: Setting): string {
  const parts = [
    `# ${escapeMarkdown(document.title)}`,
    ...document.notices.map((notice) => `> **${escapeMarkdown(notice)}**`),
    ...document.lead.map((block) => blockMarkdown(block, setting)),
    ...document.sections.map((section) => sectionMarkdown(section, setting)),
  ]
  return `${parts.join('\n\n')}\n`
}

function sectionMarkdown({ number, title, blocks }: Section, setting: Setting): string {
  return [`## ${number}. ${title}`, ...blocks.map((block) => blockMarkdown(block, setting))].join('\n\n')
}

function blockMarkdown(block: Block, setting: Setting): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${escapeMarkdown(block.text)}`
    case 'paragraph':
      return escapeMarkdown(block.text)
    case 'notice':
      return `> **${escapeMarkdown(block.text)}**`
    case 'list':
      return block.items.map((item) => `- ${cellMarkdown(item, setting)}`).join('\n')
    case 'facts':
      return factsMarkdown(block.facts, setting)
    case 'table':
      return tableMarkdown(block, setting)
    case 'evidence':
      return evidenceMarkdown(block, setting)
  }
}

function tableMarkdown(
  { caption, columns, rows, totals }: Extract<Block, { kind: 'table' }>,
  setting: Setting,
): string {
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`
  const set = (cells: Cell[]) => line(cells.map((cell) => cellMarkdown(cell, setting)))
  const lines = [
    line(columns.map((column) => escapeMarkdown(column.title))),
    line(columns.map((column) => (column.numeric ? '---:' : '---'))),
    ...rows.map(set),
  ]
  if (totals !== null) lines.push(line(totals.map((cell) => bold(cellMarkdown(cell, setting)))))
  return `**${escapeMarkdown(caption)}**\n\n${lines.join('\n')}`
}

function evidenceMarkdown(
  { number, title, outcome, reason, facts, output }: EvidenceBlock,
  setting: Setting,
): string {
  const head = `##### Evidence ${number}\n\n${escapeMarkdown(title)}: **${outcome}**. ${escapeMarkdown(reason)}`
  const parts = [head, factsMarkdown(facts, setting)]
  if (output !== '') parts.push(fencedMarkdown(output))
  return parts.join('\n\n')
}

function factsMarkdown(facts: { label: string; value: Cell }[], setting: Setting): string {
  return facts
    .map(({ label, value }) => `- ${escapeMarkdown(label)}: ${cellMarkdown(value, setting)}`)
    .join('\n')
}

function cellMarkdown(cell: Cell, { origin }: Setting): string {
  const words = cell.kind === 'code' ? codeMarkdown(cell.text) : escapeMarkdown(cell.text)
  const { href } = cell
  if (href === undefined) return words
  if (href.startsWith('#')) return `[${words}](${href})`
  return origin === null ? words : `[${words}](${origin}${encodeURI(href)})`
}

function bold(words: string): string {
  return words === '' ? '' : `**${words}**`
}
