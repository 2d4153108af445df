import { durationWords, spanWords } from '#lib/core/duration.ts'
import type { ContainerObservation } from '#lib/core/observation.ts'
import type { Check, Judgement } from './check.ts'
import { planFor } from './plan-for.ts'
import { judgeSeen, notVerified } from './seen.ts'
import { notRunning } from './way-in.ts'

/** A restart longer ago than this no longer counts against a container, in milliseconds. */
export const RESTART_WINDOW_MS = 10 * 60_000

/** Has the restart policy had to start the container again lately? */
export const restart: Check = {
  plan: (subject) =>
    subject.service.role === 'long-running' && subject.container
      ? [
          planFor(subject, 'restart', {
            expected: `no restart in the last ${durationWords(RESTART_WINDOW_MS)}`,
          }),
        ]
      : [],
  judge: (_planned, answer, now) => judgeSeen(answer, (container) => judgeRestarts(container, now)),
}

function judgeRestarts(container: ContainerObservation, now: Date): Judgement {
  const { state, restartCount } = container
  const actual = timesWords(restartCount)
  const before = restartCount === 0 ? '' : `; restarted ${actual} before`
  if (state === 'restarting') return { outcome: 'fail', reason: `It is restarting now${before}.`, actual }
  if (state !== 'running' && state !== 'paused') return { ...notVerified(notRunning(container)), actual }
  if (restartCount === 0)
    return { outcome: 'pass', reason: 'No restart in the life of this container.', actual }
  const upFor = container.startedAt === null ? Number.NaN : now.getTime() - Date.parse(container.startedAt)
  if (Number.isNaN(upFor)) {
    return {
      ...notVerified(`Restarted ${actual}, and the engine does not say when it last started.`),
      actual,
    }
  }
  const last = `${spanWords(upFor)} ago`
  return upFor >= RESTART_WINDOW_MS
    ? {
        outcome: 'pass',
        reason: `Steady since the last restart, ${last}.`,
        actual: `${actual}, the last ${last}`,
      }
    : {
        outcome: 'fail',
        reason: `Restarted ${actual}, the last ${last}.`,
        actual: `${actual}, the last ${last}`,
      }
}

function timesWords(count: number): string {
  if (count === 0) return 'never'
  return count === 1 ? 'once' : `${count} times`
}
