import { sectionAnchor } from '../anchors.ts'
import { columns, number, text, verdict } from '../cells.ts'
import type { Block } from '../document.ts'
import type { Report } from '../report.ts'
import { stackLabel } from '../stack-label.ts'

/** Lays out the summary: sentences, stacks at a glance, figures, and what the report cannot vouch for. */
export function layOutSummary(report: Report): Block[] {
  const sentences: Block[] = [{ kind: 'list', items: report.summary.map((sentence) => text(sentence)) }]
  return [...goal(report), ...sentences, ...notVerified(report), figures(report)]
}

/** Lays out the stacks at a glance, worst figures with their place. */
export function stacksAtAGlance(report: Report): Block[] {
  if (report.stacks.length === 0) return [{ kind: 'paragraph', text: 'No stack belongs to this sprint.' }]
  const rows = report.stacks.map((stack) => [
    text(stackLabel(stack)),
    verdict(stack.verdict),
    text(stack.sentence),
    number(stack.tally.pass),
    number(stack.tally.fail),
    number(stack.tally['not verified']),
    number(stack.tally.waived),
  ])
  const heads = columns('Stack', 'Verdict', 'Services', '#Pass', '#Fail', '#Not verified', '#Waived')
  return [{ kind: 'table', caption: 'Stacks of this sprint', columns: heads, rows, totals: null }]
}

function goal({ sprint }: Report): Block[] {
  return sprint.goal === '' ? [] : [{ kind: 'paragraph', text: `Goal (as typed): ${sprint.goal}` }]
}

function notVerified(report: Report): Block[] {
  if (report.notVerified.length === 0) return []
  const items = report.notVerified.map((sentence) => text(sentence))
  return [
    { kind: 'heading', level: 3, text: 'What is not verified', anchor: 'not-verified' },
    { kind: 'list', items },
  ]
}

function figures(report: Report): Block {
  const rows = report.figures.map((figure) => [
    text(figure.label),
    number(figure.value, `#${sectionAnchor(figure.section)}`),
  ])
  return { kind: 'table', caption: 'Figures', columns: columns('Figure', '#Value'), rows, totals: null }
}
