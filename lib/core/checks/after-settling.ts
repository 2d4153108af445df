import type { CheckResult } from '#lib/core/outcome.ts'
import type { PlannedCheck } from './check.ts'

/**
 * Maps the result of a run that waited for its stack to what counts then: restarts of a container that is healthy by now are
 * noted and pass, for waiting was meant to let them happen.
 */
export function afterSettling(result: CheckResult, { container, declared }: PlannedCheck): CheckResult {
  const isForgiven =
    result.kind === 'restart' &&
    declared === null &&
    result.outcome === 'fail' &&
    container?.health === 'healthy'
  if (!isForgiven) return result
  return { ...result, outcome: 'pass', reason: `Healthy by the time the stack was ready. ${result.reason}` }
}
