import { evidenceAnchor } from '#lib/core/report/anchors.ts'
import type { Block, Cell, Column, EvidenceBlock } from '#lib/core/report/document.ts'
import { escapeHtml } from './escape-html.ts'
import { outcomeShape, verdictShape } from './mark-shapes.ts'
import type { Setting } from './markdown.ts'

/** Sets one block of the laid-out report as HTML; every text in it is escaped. */
export function blockHtml(block: Block, setting: Setting): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level} id="${escapeHtml(block.anchor)}">${escapeHtml(block.text)}</h${block.level}>`
    case 'paragraph':
      return `<p>${escapeHtml(block.text)}</p>`
    case 'notice':
      return `<p class="notice">${escapeHtml(block.text)}</p>`
    case 'list':
      return `<ul>${block.items.map((item) => `<li>${cellHtml(item, setting)}</li>`).join('')}</ul>`
    case 'facts':
      return factsHtml(block.facts, setting)
    case 'table':
      return tableHtml(block, setting)
    case 'evidence':
      return evidenceHtml(block, setting)
  }
}

function tableHtml(
  { caption, columns, rows, totals }: Extract<Block, { kind: 'table' }>,
  setting: Setting,
): string {
  const heads = columns
    .map((column) => `<th scope="col"${classOf(column)}>${escapeHtml(column.title)}</th>`)
    .join('')
  const row = (cells: Cell[]) =>
    `<tr>${cells.map((cell, at) => bodyCell(cellHtml(cell, setting), columns[at], at === 0)).join('')}</tr>`
  const foot = totals === null ? '' : `<tfoot>${row(totals)}</tfoot>`
  // A table may be wider than a phone: what scrolls must be reachable by keyboard.
  return `<div class="table${columns.length < 4 ? ' narrow' : ''}" tabindex="0" role="group" aria-label="${escapeHtml(caption)}"><table><caption>${escapeHtml(caption)}</caption><thead><tr>${heads}</tr></thead><tbody>${rows.map(row).join('\n')}</tbody>${foot}</table></div>`
}

function bodyCell(words: string, column: Column | undefined, first: boolean): string {
  const names = first && column?.numeric !== true
  return names ? `<th scope="row">${words}</th>` : `<td${classOf(column)}>${words}</td>`
}

function classOf(column: Column | undefined): string {
  return column?.numeric === true ? ' class="number"' : ''
}

function evidenceHtml(
  { number, title, outcome, reason, facts, output }: EvidenceBlock,
  setting: Setting,
): string {
  const shown = output === '' ? '' : `<pre>${escapeHtml(output)}</pre>`
  const words = `${escapeHtml(title)}: ${markHtml(outcomeShape(outcome), outcome)}. ${escapeHtml(reason)}`
  const folded = outcome === 'pass' ? '' : ' open'
  // The anchor is inside, so that following a link to it unfolds it.
  return `<details class="evidence"${folded}><summary>Evidence ${number}. ${words}</summary><div id="${evidenceAnchor(number)}">${factsHtml(facts, setting)}${shown}</div></details>`
}

function factsHtml(facts: { label: string; value: Cell }[], setting: Setting): string {
  const pairs = facts.map(
    ({ label, value }) => `<dt>${escapeHtml(label)}</dt><dd>${cellHtml(value, setting)}</dd>`,
  )
  return `<dl>${pairs.join('')}</dl>`
}

function cellHtml(cell: Cell, { origin }: Setting): string {
  const words = wordsHtml(cell)
  const { href } = cell
  if (href === undefined) return words
  if (href.startsWith('#')) return `<a href="${escapeHtml(href)}">${words}</a>`
  return origin === null ? words : `<a href="${escapeHtml(origin + encodeURI(href))}">${words}</a>`
}

function wordsHtml(cell: Cell): string {
  switch (cell.kind) {
    case 'code':
      return `<code>${escapeHtml(cell.text)}</code>`
    case 'verdict':
      return markHtml(verdictShape(cell.text), cell.text)
    case 'outcome':
      return markHtml(outcomeShape(cell.text), cell.text)
    default:
      return escapeHtml(cell.text)
  }
}

function markHtml(shape: string, word: string): string {
  return `<span class="mark"><span aria-hidden="true">${shape}</span>${escapeHtml(word)}</span>`
}
