import type { CheckResult } from '#lib/core/outcome.ts'
import { evidenceAnchor } from '../anchors.ts'
import { columns, outcome, text, verdict } from '../cells.ts'
import { checkWords } from '../check-words.ts'
import type { Block, Cell } from '../document.ts'
import { countWords } from '../figure-words.ts'
import type { NumberedCheck, Report, ReportChanges, ReportStack } from '../report.ts'
import { stackLabel } from '../stack-label.ts'
import { minuteWords } from '../time-words.ts'

/** Lays out, stack by stack, what is new, fixed and still failing since the previous run. */
export function layOutChanges(report: Report): Block[] {
  const seen = report.stacks.filter((stack) => stack.run !== null)
  if (seen.length === 0)
    return [{ kind: 'paragraph', text: 'No run finished in this sprint: nothing to compare.' }]
  return seen.flatMap((stack) => [
    { kind: 'heading', level: 3, text: stackLabel(stack), anchor: `changes-${stack.slug}` } as const,
    ...stackChanges(stack, report.sprint.zone),
  ])
}

function stackChanges({ changes, name }: ReportStack, zone: string): Block[] {
  if (changes === null)
    return [{ kind: 'paragraph', text: 'This is its first finished run: nothing to compare with.' }]
  const blocks = [servicesTable(name, changes), checksTable(name, changes)].filter((block) => block !== null)
  return [{ kind: 'paragraph', text: countsOf(changes, zone) }, ...blocks]
}

function countsOf(
  { previous, appeared, fixed, stillFailing, gone, services }: ReportChanges,
  zone: string,
): string {
  const at = previous.finishedAt === null ? '' : ` of ${minuteWords(previous.finishedAt, zone)}`
  const since = `Since run ${previous.number}${at}`
  const counts = [
    [appeared.length, 'newly failing'],
    [fixed.length, 'fixed'],
    [stillFailing.length, 'still failing'],
    [gone.length, 'no longer answered'],
  ] as const
  const checks = counts
    .filter(([count]) => count > 0)
    .map(([count, word]) => `${countWords(count, 'check')} ${word}`)
  if (services.length > 0) checks.push(`${countWords(services.length, 'service')} with another verdict`)
  return checks.length === 0 ? `${since}: nothing changed.` : `${since}: ${checks.join(', ')}.`
}

function servicesTable(name: string, { services }: ReportChanges): Block | null {
  if (services.length === 0) return null
  const word = (value: (typeof services)[number]['before']): Cell =>
    value === null ? text('not there') : verdict(value)
  const rows = services.map((service) => [text(service.name), word(service.before), word(service.after)])
  const caption = `${name}: services with another verdict`
  return { kind: 'table', caption, columns: columns('Service', 'Before', 'Now'), rows, totals: null }
}

function checksTable(name: string, { appeared, fixed, stillFailing, gone }: ReportChanges): Block | null {
  const rows = [
    ...appeared.map((check) => row('newly failing', check)),
    ...stillFailing.map((check) => row('still failing', check)),
    ...fixed.map((check) => row('fixed', check)),
    ...gone.map((check) => row('no longer answered', check)),
  ]
  if (rows.length === 0) return null
  const heads = columns('Change', 'Service', 'Check', 'Outcome', 'Reason')
  return {
    kind: 'table',
    caption: `${name}: checks that changed or still fail`,
    columns: heads,
    rows,
    totals: null,
  }
}

function row(change: string, check: NumberedCheck | CheckResult): Cell[] {
  const href = 'number' in check ? `#${evidenceAnchor(check.number)}` : undefined
  // What is gone was not answered by this run: its old outcome would read as today's.
  const word = 'number' in check ? outcome(check.outcome, href) : text(`was: ${check.outcome}`)
  return [text(change), text(check.service), text(checkWords(check)), word, text(check.reason)]
}
