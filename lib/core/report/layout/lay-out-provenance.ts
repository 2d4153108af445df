import { code, columns, number, text } from '../cells.ts'
import type { Block, Cell } from '../document.ts'
import type { Report, ReportStack } from '../report.ts'
import { stackLabel } from '../stack-label.ts'
import { secondWords } from '../time-words.ts'

/** Lays out what the report rests on: its period, the runs with engine and definition, and the image digests they saw. */
export function layOutProvenance(report: Report): Block[] {
  const { zone } = report.sprint
  const runs = report.stacks.filter((stack) => stack.run !== null)
  return [
    { kind: 'facts', facts: periodFacts(report) },
    ...(runs.length === 0 ? [] : [runTable(runs, zone), ...digestTable(runs)]),
  ]
}

function periodFacts({
  interval,
  composedAt,
  sprint: { zone },
  commits,
}: Report): { label: string; value: Cell }[] {
  const facts = [
    { label: 'From', value: text(secondWords(interval.from, zone)) },
    { label: 'Up to, not including', value: text(secondWords(interval.toExclusive, zone)) },
    { label: 'Zone of all times', value: text(zone) },
    { label: 'Composed', value: text(secondWords(composedAt, zone)) },
  ]
  if (commits.state === 'read') facts.push({ label: 'Commits read at', value: code(commits.head) })
  return facts
}

function runTable(stacks: readonly ReportStack[], zone: string): Block {
  const heads = ['Stack', 'Host', 'Run', 'Requested by', 'Finished', 'Engine', '#Definition', 'Commit']
  return {
    kind: 'table',
    caption: 'Runs',
    columns: columns(...heads),
    rows: stacks.flatMap((stack) => (stack.run === null ? [] : [runRow(stack, stack.run, zone)])),
    totals: null,
  }
}

function runRow(stack: ReportStack, run: NonNullable<ReportStack['run']>, zone: string): Cell[] {
  return [
    text(stackLabel(stack)),
    text(stack.hostName),
    text(`Run ${run.number}`, `/runs/${run.id}`),
    text(run.requestedBy),
    text(run.finishedAt === null ? '' : secondWords(run.finishedAt, zone)),
    text(run.engineVersion ?? 'not known'),
    run.definitionVersion === 0 ? text('inferred') : number(run.definitionVersion),
    run.commit === null ? text('') : code(run.commit.slice(0, 10)),
  ]
}

function digestTable(stacks: readonly ReportStack[]): Block[] {
  const rows = stacks.flatMap((stack) =>
    stack.groups
      .flatMap((group) => group.services)
      .filter((service) => service.image !== null)
      .map((service) => [
        text(stackLabel(stack)),
        text(service.name),
        code(service.image ?? ''),
        service.imageDigest === null ? text('not known to the engine') : code(service.imageDigest),
      ]),
  )
  if (rows.length === 0) return []
  return [
    {
      kind: 'table',
      caption: 'Images',
      columns: columns('Stack', 'Service', 'Image', 'Digest'),
      rows,
      totals: null,
    },
  ]
}
