import { spanWords } from '#lib/core/duration.ts'
import { judgeContainer } from '#lib/core/judge-container.ts'
import type { ContainerObservation } from '#lib/core/observation.ts'
import { isRestartLoop } from '#lib/core/restart-loop.ts'
import type { Check, Judgement, PlannedCheck } from './check.ts'
import { planFor } from './plan-for.ts'
import { unanswered } from './seen.ts'

/** Is the container in the state its role asks for: up if it should stay up, ended or at work if it is a one-shot? */
export const state: Check = {
  plan: (subject) => [
    planFor(subject, 'state', {
      expected: subject.service.role === 'one-shot' ? 'ended, or still at work' : 'running',
    }),
  ],
  judge: (planned, answer, now) => {
    if (answer.kind !== 'observed') return unanswered()
    return answer.container ? judgeState(planned, answer.container, now) : missing(planned)
  },
}

function judgeState(planned: PlannedCheck, container: ContainerObservation, now: Date): Judgement {
  const seen = { actual: container.state, exitCode: endCode(container), output: stateText(container) }
  const right = isRestartLoop(container, now) ? null : rightState(planned, container, now)
  if (right !== null) return { outcome: 'pass', reason: right, ...seen }
  const { reason } = judgeContainer(container, { role: planned.role, healthcheck: null }, now)
  return { outcome: 'fail', reason, ...seen }
}

function rightState(planned: PlannedCheck, container: ContainerObservation, now: Date): string | null {
  if (planned.role === 'one-shot') {
    if (container.state === 'exited') return 'It has ended.'
    return container.state === 'running' ? 'Still at work: it has not ended yet.' : null
  }
  if (container.state !== 'running') return null
  const upFor =
    container.startedAt === null ? '' : ` for ${spanWords(now.getTime() - Date.parse(container.startedAt))}`
  return container.health === 'none' ? `Running${upFor}; it has no health check.` : `Running${upFor}.`
}

function missing({ container, subject }: PlannedCheck): Judgement {
  const place = subject === '' ? 'this service has no container' : `there is no container for ${subject}`
  const reason = container ? 'The container is gone: it was removed meanwhile.' : `Missing: ${place}.`
  return { outcome: 'fail', reason, actual: 'no container' }
}

// The engine says 0 of a container that has not ended.
function endCode({ state: status, exitCode }: ContainerObservation): number | null {
  return status === 'exited' || status === 'dead' || status === 'restarting' ? exitCode : null
}

function stateText(container: ContainerObservation): string {
  const {
    state: status,
    exitCode,
    oomKilled,
    error,
    restartCount,
    restartPolicy,
    startedAt,
    finishedAt,
  } = container
  const seen = { status, exitCode, oomKilled, error, restartCount, restartPolicy, startedAt, finishedAt }
  return Object.entries(seen)
    .map(([name, value]) => `${name}: ${value === null || value === '' ? '–' : value}`)
    .join('\n')
}
