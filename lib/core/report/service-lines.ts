import { groupOrder } from '#lib/core/group-order.ts'
import type { CheckKind, CheckResult } from '#lib/core/outcome.ts'
import type { JudgedService, Run } from '#lib/core/run.ts'
import type { ServiceLine } from './report.ts'

const ORDER = new Intl.Collator('en', { numeric: true })

/** Cuts a run's services into groups, in their order, and adds to each what the run's evidence says of it. */
export function serviceGroups(
  run: Pick<Run, 'services' | 'results'>,
): { name: string; services: ServiceLine[] }[] {
  const results = Map.groupBy(run.results, (result) => result.service)
  const lines = run.services.map((service) => serviceLine(service, results.get(service.name) ?? []))
  return [...Map.groupBy(lines, (line) => line.group)]
    .map(([name, services]) => ({
      name,
      services: services.toSorted((a, b) => ORDER.compare(a.name, b.name)),
    }))
    .sort((a, b) => groupOrder(a.name, b.name))
}

function serviceLine(service: JudgedService, results: readonly CheckResult[]): ServiceLine {
  const isAsked = results.length > 0
  return {
    ...service,
    state: seen(results, 'state') ?? (service.role === 'inactive' ? 'not enabled' : 'not verified'),
    health: seen(results, 'health') ?? (isAsked ? 'no health check' : '–'),
    ports: portsOf(results),
  }
}

// One word where all replicas agree, a count for each word where they do not.
function seen(results: readonly CheckResult[], kind: CheckKind): string | null {
  const words = results.filter((result) => result.kind === kind).map(actualOf)
  const [first] = words
  if (first === undefined) return null
  if (words.every((word) => word === first)) return first
  return [...Map.groupBy(words, (word) => word)].map(([word, all]) => `${all.length} ${word}`).join(', ')
}

function actualOf({ outcome, evidence }: CheckResult): string {
  if (evidence.actual !== '') return evidence.actual
  return outcome === 'not verified' ? 'not verified' : '–'
}

function portsOf(results: readonly CheckResult[]): string {
  const ports = results.filter((result) => result.kind === 'port')
  return ports.length === 0 ? '–' : [...new Set(ports.map(portWords))].join(', ')
}

function portWords(result: CheckResult): string {
  const { actual } = result.evidence
  return actual === '' || actual === 'not published' ? `${result.detail} ${actual || 'not verified'}` : actual
}
