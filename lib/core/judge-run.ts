import { judgeStack } from './judge-stack.ts'
import type { ContainerObservation } from './observation.ts'
import type { CheckResult } from './outcome.ts'
import type { JudgedService } from './run.ts'
import type { Definition } from './stack.ts'
import type { Verdict } from './verdict-words.ts'
import { worstFirst } from './verdict-words.ts'
import { weighResults } from './weigh-results.ts'
import { worstVerdict } from './worst-verdict.ts'

/**
 * Maps what a run saw and what its checks found to the verdict of the stack and of each service. No service is better
 * than its checks, a failing check of the stack as a whole lowers it to degraded, and a run in which nothing was asked is
 * never green; advice counts for nothing.
 */
export function judgeRun(
  definition: Definition,
  containers: readonly ContainerObservation[],
  results: readonly CheckResult[],
  now: Date,
): { verdict: Verdict; services: JudgedService[] } {
  const { services } = judgeStack(definition, containers, now)
  const found = Map.groupBy(results, ({ service }) => service)
  const weighed = services.map((service) => weighResults(service, found.get(service.name) ?? []))
  const counted = results.filter(({ advisory }) => !advisory)
  const wasAsked = counted.some(({ outcome }) => outcome !== 'not verified')
  const isWrong = counted.some(({ service, outcome }) => service === '' && outcome === 'fail')
  const limits: Verdict[] = [
    ...(wasAsked ? [] : ['not verified' as const]),
    ...(isWrong ? ['degraded' as const] : []),
  ]
  return { verdict: limits.reduce(notBetterThan, worstVerdict(weighed)), services: weighed }
}

function notBetterThan(verdict: Verdict, limit: Verdict): Verdict {
  return worstFirst(verdict, limit) < 0 ? verdict : limit
}
