import { durationWords, spanWords } from '#lib/core/duration.ts'
import type { ContainerObservation } from '#lib/core/observation.ts'
import type { Check, Judgement, PlannedCheck } from './check.ts'
import { declaredOf } from './declared-of.ts'
import { planFor } from './plan-for.ts'
import { judgeSeen, notVerified } from './seen.ts'
import { notRunning } from './way-in.ts'

/** A restart longer ago than this no longer counts against a container, in milliseconds. */
export const RESTART_WINDOW_MS = 10 * 60_000

type Target = { most: number; withinMs: number }

const BY_ITSELF: Target = { most: 0, withinMs: RESTART_WINDOW_MS }

/** Has the restart policy had to start the container again lately, more often than is allowed? */
export const restart: Check = {
  plan: (subject) => {
    const declared = declaredOf(subject.service, 'restart')
    if (declared.length > 0)
      return declared.map((one) => planFor(subject, 'restart', { expected: targetWords(one), declared: one }))
    return subject.service.role === 'long-running' && subject.container
      ? [planFor(subject, 'restart', { expected: targetWords(BY_ITSELF) })]
      : []
  },
  judge: (planned, answer, now) =>
    judgeSeen(answer, (container) => judgeRestarts(container, targetOf(planned), now)),
}

function judgeRestarts(container: ContainerObservation, target: Target, now: Date): Judgement {
  const { state, restartCount } = container
  const actual = timesWords(restartCount)
  if (state === 'restarting') return judgeRestarting(container, target)
  if (state !== 'running' && state !== 'paused') return { ...notVerified(notRunning(container)), actual }
  if (restartCount === 0)
    return { outcome: 'pass', reason: 'No restart in the life of this container.', actual }
  const upFor = container.startedAt === null ? Number.NaN : now.getTime() - Date.parse(container.startedAt)
  if (restartCount <= target.most)
    return { outcome: 'pass', reason: `Restarted ${actual} in the life of this container.`, actual }
  if (Number.isNaN(upFor)) {
    const reason = `Restarted ${actual}, and the engine does not say when it last started.`
    return { ...notVerified(reason), actual }
  }
  const last = `${spanWords(upFor)} ago`
  const seen = { actual: `${actual}, the last ${last}` }
  if (upFor >= target.withinMs)
    return { outcome: 'pass', reason: `Steady since the last restart, ${last}.`, ...seen }
  const reason = `Restarted ${actual}, the last ${last}`
  return target.most === 0 || isYoung(container, target, now)
    ? { outcome: 'fail', reason: `${reason}.`, ...seen }
    : { ...notVerified(`${reason}; the engine does not say when the others were.`), ...seen }
}

function judgeRestarting({ restartCount }: ContainerObservation, { most }: Target): Judgement {
  const actual = timesWords(restartCount)
  const before = restartCount === 0 ? '' : `; restarted ${actual} before`
  const reason = `It is restarting now${before}.`
  return most === 0 || restartCount > most
    ? { outcome: 'fail', reason, actual }
    : { ...notVerified(reason), actual }
}

// The engine only counts: a container younger than the window has all its restarts inside it.
function isYoung({ createdAt }: ContainerObservation, { withinMs }: Target, now: Date): boolean {
  return now.getTime() - Date.parse(createdAt) <= withinMs
}

function targetOf({ declared }: PlannedCheck): Target {
  return declared?.kind === 'restart' ? declared : BY_ITSELF
}

function targetWords({ most, withinMs }: Target): string {
  const times = most === 0 ? 'no restart' : `at most ${most} ${most === 1 ? 'restart' : 'restarts'}`
  return `${times} in the last ${durationWords(withinMs)}`
}

function timesWords(count: number): string {
  if (count === 0) return 'never'
  return count === 1 ? 'once' : `${count} times`
}
