import { code, columns, number, text, verdict } from '../cells.ts'
import type { Block, Cell } from '../document.ts'
import type { Report, ReportStack, ServiceLine } from '../report.ts'
import { stackLabel } from '../stack-label.ts'
import { minuteWords } from '../time-words.ts'
import { stacksAtAGlance } from './lay-out-summary.ts'

/** Lays out how the stacks stood at their latest run of the sprint: a table per group of services. */
export function layOutStatus(report: Report): Block[] {
  return [
    ...stacksAtAGlance(report),
    ...report.stacks.flatMap((stack) => stackStatus(stack, report.sprint.zone)),
  ]
}

function stackStatus(stack: ReportStack, zone: string): Block[] {
  const anchor = `status-${stack.slug}`
  const title = stackLabel(stack)
  const heading: Block = { kind: 'heading', level: 3, text: title, anchor }
  if (stack.run === null) {
    return [heading, { kind: 'notice', text: 'Not verified: no run finished in this sprint.' }]
  }
  const at = stack.run.finishedAt === null ? '' : ` ${minuteWords(stack.run.finishedAt, zone)}`
  const sentence = `${stack.verdict}: ${stack.sentence}. Run ${stack.run.number}${at === '' ? '' : `, finished${at}`}.`
  return [
    heading,
    { kind: 'paragraph', text: sentence.charAt(0).toUpperCase() + sentence.slice(1) },
    ...stack.groups.map((group): Block => groupTable(stack.name, group)),
  ]
}

function groupTable(stack: string, group: ReportStack['groups'][number]): Block {
  return {
    kind: 'table',
    caption: `${stack}: ${group.name}`,
    columns: columns('Service', 'Verdict', 'State', 'Health', 'Ports', '#Restarts', 'Image', 'Reason'),
    rows: group.services.map(serviceRow),
    totals: null,
  }
}

function serviceRow(service: ServiceLine): Cell[] {
  return [
    text(service.replicas.wanted > 1 ? `${service.name} (${replicas(service)})` : service.name),
    verdict(service.verdict),
    text(service.state),
    text(service.health),
    text(service.ports),
    number(service.restarts),
    code(imageWords(service)),
    text(service.reason),
  ]
}

function replicas({ replicas: { found, wanted } }: ServiceLine): string {
  return `${found} of ${wanted} replicas`
}

function imageWords({ image, imageDigest }: ServiceLine): string {
  const digest = imageDigest?.replace(/^.*sha256:/, '').slice(0, 12) ?? ''
  return [image ?? '', digest === '' ? '' : `(${digest})`].filter((part) => part !== '').join(' ')
}
