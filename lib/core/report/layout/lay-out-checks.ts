import { durationWords } from '#lib/core/duration.ts'
import { evidenceAnchor } from '../anchors.ts'
import { code, columns, outcome, text } from '../cells.ts'
import { checkWords } from '../check-words.ts'
import type { Block, Cell, EvidenceBlock } from '../document.ts'
import { figureWords } from '../figure-words.ts'
import type { NumberedCheck, Report, ReportStack } from '../report.ts'
import { stackLabel } from '../stack-label.ts'
import { secondWords } from '../time-words.ts'

/** Lays out every check of every stack with what was asked and seen, and the full evidence of each below its table. */
export function layOutChecks(report: Report): Block[] {
  const asked = report.stacks.filter((stack) => stack.checks.length > 0)
  if (asked.length === 0)
    return [{ kind: 'paragraph', text: 'No check was made in this sprint: nothing is verified.' }]
  return asked.flatMap((stack) => stackChecks(stack, report.sprint.zone))
}

function stackChecks(stack: ReportStack, zone: string): Block[] {
  return [
    {
      kind: 'heading',
      level: 3,
      text: stackLabel(stack),
      anchor: `checks-${stack.slug}`,
    },
    {
      kind: 'table',
      caption: `${stack.name}: checks`,
      columns: columns('#No.', 'Service', 'Check', 'Outcome', 'Expected', 'Actual'),
      rows: stack.checks.map(checkRow),
      totals: null,
    },
    { kind: 'heading', level: 4, text: `Evidence of ${stack.name}`, anchor: `evidence-of-${stack.slug}` },
    ...stack.checks.map((check) => evidence(check, zone)),
  ]
}

function checkRow(check: NumberedCheck): Cell[] {
  const href = `#${evidenceAnchor(check.number)}`
  return [
    { kind: 'number', text: figureWords(check.number), href },
    text(check.service),
    text(checkWords(check)),
    outcome(check.outcome),
    text(check.evidence.expected),
    text(check.evidence.actual),
  ]
}

function evidence(check: NumberedCheck, zone: string): EvidenceBlock {
  const { asked, expected, actual, exitCode, durationMs, at, cutBytes } = check.evidence
  const facts = [
    { label: 'Asked', value: code(asked) },
    { label: 'Expected', value: text(expected) },
    { label: 'Actual', value: text(actual) },
    { label: 'When', value: text(`${secondWords(at, zone)}, took ${durationWords(durationMs)}`) },
  ]
  if (exitCode !== null) facts.push({ label: 'Exit code', value: text(String(exitCode)) })
  if (cutBytes > 0)
    facts.push({ label: 'Left out', value: text(`${figureWords(cutBytes)} bytes of the output`) })
  return {
    kind: 'evidence',
    number: check.number,
    title: `${check.service}: ${checkWords(check)}`,
    outcome: check.outcome,
    reason: check.reason,
    facts,
    output: check.evidence.output,
  }
}
