import { judgeContainer } from './judge-container.ts'
import type { ContainerObservation } from './observation.ts'
import type { CheckResult } from './outcome.ts'
import type { ServiceDefinition } from './stack.ts'
import { worstFirst } from './verdict-words.ts'

/** Picks, among a service's containers, the one whose state is worst, else the one a check fails of, else the first; null where there is none. */
export function worstContainer(
  service: ServiceDefinition,
  own: readonly ContainerObservation[],
  results: readonly CheckResult[],
  now: Date,
): ContainerObservation | null {
  const role = service.role === 'inactive' ? 'long-running' : service.role
  const failing = new Set(results.filter(({ outcome }) => outcome === 'fail').map(({ subject }) => subject))
  const judged = own.map((container) => ({
    container,
    verdict: judgeContainer(container, { role, healthcheck: service.healthcheck }, now).verdict,
    isNamed: failing.has(`${service.name}-${container.replica}`),
  }))
  const [worst] = judged.toSorted(
    (a, b) => worstFirst(a.verdict, b.verdict) || Number(b.isNamed) - Number(a.isNamed),
  )
  return worst?.container ?? null
}
