import { durationWords } from '#lib/core/duration.ts'
import type { ContainerObservation } from '#lib/core/observation.ts'
import { isFirstReplica } from './by-replica.ts'
import type { Check, Judgement, PlannedCheck, Subject } from './check.ts'
import { declaredOf } from './declared-of.ts'
import { isTest } from './health.ts'
import { planFor } from './plan-for.ts'
import { judgeSeen, notVerified } from './seen.ts'
import { notRunning } from './way-in.ts'

/** The engine keeps this many results of a health check. */
const KEPT_PROBES = 5

/** How long did the container take from its start until it was first healthy? */
export const startup: Check = {
  plan: (subject) => {
    const declared = declaredOf(subject.service, 'startup')
    if (declared.length > 0)
      return declared.map((one) =>
        planFor(subject, 'startup', {
          expected: `healthy within ${durationWords(one.withinMs)}`,
          declared: one,
        }),
      )
    return hasHealthcheck(subject) && isFirstReplica(subject)
      ? [planFor(subject, 'startup', { expected: 'the time from start to healthy', advisory: true })]
      : []
  },
  judge: (planned, answer, now) => judgeSeen(answer, (container) => judgeStart(planned, container, now)),
}

function judgeStart({ declared }: PlannedCheck, container: ContainerObservation, now: Date): Judgement {
  const withinMs = declared?.kind === 'startup' ? declared.withinMs : null
  const { startedAt, firstHealthyAt, health, state } = container
  if (health === 'none')
    return { ...notVerified('The container has no health check.'), actual: 'no health check' }
  if (state !== 'running' && state !== 'paused')
    return { ...notVerified(notRunning(container)), actual: state }
  const started = startedAt === null ? Number.NaN : Date.parse(startedAt)
  if (Number.isNaN(started)) return { ...notVerified('It has not started.'), actual: state }
  const took = firstHealthyAt === null ? Number.NaN : Date.parse(firstHealthyAt) - started
  if (took >= 0) return judgeTook(took, withinMs)
  if (!wasNeverHealthy(container))
    return {
      ...notVerified('Rollcall did not watch it start: when it was first healthy is not known.'),
      actual: health,
    }
  const waits = Math.max(0, now.getTime() - started)
  const actual = `not healthy after ${durationWords(waits)}`
  const reason = `It is not healthy yet, ${durationWords(waits)} after its start.`
  return withinMs !== null && waits > withinMs
    ? { outcome: 'fail', reason, actual }
    : { ...notVerified(reason), actual }
}

function judgeTook(took: number, withinMs: number | null): Judgement {
  const words = `healthy ${durationWords(took)} after its start`
  if (withinMs === null || took <= withinMs)
    return { outcome: 'pass', reason: `Was ${words}.`, actual: words }
  const reason = `Was ${words}; wanted within ${durationWords(withinMs)}.`
  return { outcome: 'fail', reason, actual: words }
}

// While it is starting it has never been healthy; once unhealthy, the kept results may not reach back to its start.
function wasNeverHealthy({ health, healthLog }: ContainerObservation): boolean {
  if (health === 'starting') return true
  const isWhole = healthLog.length > 0 && healthLog.length < KEPT_PROBES
  return health === 'unhealthy' && isWhole && healthLog.every(({ exitCode }) => exitCode !== 0)
}

function hasHealthcheck({ service, container }: Subject): boolean {
  if (service.role !== 'long-running' || container === null) return false
  return container.health !== 'none' || isTest(container.healthcheck)
}
