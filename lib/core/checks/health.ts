import type { ContainerObservation, HealthProbe } from '#lib/core/observation.ts'
import { unhealthyWords } from '#lib/core/unhealthy-words.ts'
import type { Check, Judgement } from './check.ts'
import { planFor } from './plan-for.ts'
import { judgeUp, notVerified } from './seen.ts'

/** Does the container's own health check pass? Asked only where one is declared. */
export const health: Check = {
  plan: (subject) => {
    const { service, container } = subject
    if (service.role !== 'long-running' || !container) return []
    const declared =
      isTest(service.healthcheck?.test) || isTest(container.healthcheck) || container.health !== 'none'
    return declared ? [planFor(subject, 'health', { expected: 'healthy' })] : []
  },
  judge: (_planned, answer) => judgeUp(answer, judgeHealth),
}

function judgeHealth(container: ContainerObservation): Judgement {
  const last = container.healthLog.at(-1)
  const seen = {
    actual: container.health,
    exitCode: last?.exitCode ?? null,
    output: healthLogText(container.healthLog),
  }
  switch (container.health) {
    case 'healthy':
      return { outcome: 'pass', reason: 'Its health check passes.', ...seen }
    case 'unhealthy':
      return { outcome: 'fail', reason: unhealthyWords(container), ...seen }
    case 'starting':
      return { ...notVerified(`Its health check has not passed yet: it is starting.`), ...seen }
    case 'none':
      return {
        ...notVerified(
          'The container was created without the health check that is declared: create it again.',
        ),
        ...seen,
        actual: 'no health check',
      }
  }
}

function healthLogText(log: readonly HealthProbe[]): string {
  return log.map((probe) => `${probe.at} exit code ${probe.exitCode}\n${probe.output.trimEnd()}`).join('\n')
}

/** Whether a health check in Docker's list form tests anything. */
export function isTest(test: readonly string[] | null | undefined): boolean {
  return test !== null && test !== undefined && test.length > 0 && test[0] !== 'NONE'
}
