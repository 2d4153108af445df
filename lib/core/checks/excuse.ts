import { hasEnded, namesTrouble } from '#lib/core/expectation.ts'
import { judgeContainer } from '#lib/core/judge-container.ts'
import type { ContainerObservation } from '#lib/core/observation.ts'
import type { CheckKind } from '#lib/core/outcome.ts'
import type { Expectation } from '#lib/core/stack.ts'
import type { Answer } from './answers.ts'
import type { Judgement, PlannedCheck } from './check.ts'

// An unhealthy service may not answer; that it restarts or lost a port is another trouble.
const OF_UNHEALTHY: readonly CheckKind[] = ['health', 'startup', 'tcp', 'http', 'exec']

// How a container was made is as it is, whatever state it is in.
const OF_MAKE: readonly CheckKind[] = ['image', 'mount', 'network', 'secrets']

/**
 * Turns a failure into `waived` while the service's expectation names the trouble its container is in, with the reason
 * and the end; past the end it stays a failure and says so.
 */
export function excuse(planned: PlannedCheck, judgement: Judgement, answer: Answer, now: Date): Judgement {
  const { expectation } = planned
  const container = answer.kind === 'observed' ? answer.container : planned.container
  if (judgement.outcome !== 'fail' || planned.advisory || !expectation || !container) return judgement
  if (!covers(planned, expectation, container, now)) return judgement
  if (hasEnded(expectation, now)) {
    return {
      ...judgement,
      reason: `${judgement.reason} It was expected only until ${expectation.until} (${expectation.reason}).`,
    }
  }
  const why = expectation.reason.replace(/\.$/, '')
  const until = expectation.until === null ? '' : ` until ${expectation.until}`
  return {
    ...judgement,
    outcome: 'waived',
    reason: `Expected${until}: ${why}. ${judgement.reason}`,
  }
}

function covers(
  planned: PlannedCheck,
  expectation: Expectation,
  container: ContainerObservation,
  now: Date,
): boolean {
  if (OF_MAKE.includes(planned.kind)) return false
  const { trouble } = judgeContainer(container, { role: planned.role, healthcheck: null }, now)
  if (trouble === null || !namesTrouble(expectation, trouble)) return false
  return trouble !== 'unhealthy' || OF_UNHEALTHY.includes(planned.kind)
}
