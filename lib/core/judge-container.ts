import { spanWords } from './duration.ts'
import { exitWords } from './exit-words.ts'
import { fullStop } from './full-stop.ts'
import type { ContainerObservation } from './observation.ts'
import { isRestartLoop } from './restart-loop.ts'
import type { Expectation, ServiceDefinition } from './stack.ts'
import { startErrorWords } from './start-error-words.ts'
import { unhealthySince, unhealthyWords } from './unhealthy-words.ts'
import type { Verdict } from './verdict-words.ts'

/** What is wrong with a container, in the words an expectation is written in; null where nothing an expectation may cover. */
export type TroubleState = Exclude<Expectation['state'], 'failing'> | 'dead'

export type JudgedContainer = {
  verdict: Verdict
  reason: string
  since: string | null
  trouble: TroubleState | null
}

type Judge = (container: ContainerObservation, service: JudgedAs, seenAt: Date) => JudgedContainer
type JudgedAs = Pick<ServiceDefinition, 'role' | 'healthcheck'>

const JUDGES: Record<ContainerObservation['state'], Judge> = {
  running: judgeRunning,
  restarting: (container) => failing('restarting', fullStop(`Restarting: ${restartWords(container)}`), null),
  paused: () => ({
    verdict: 'degraded',
    reason: 'Paused: its processes stand still until somebody unpauses it.',
    since: null,
    trouble: 'paused',
  }),
  created: judgeCreated,
  exited: judgeExited,
  dead: (container) =>
    failing('dead', `Dead: the engine failed to remove it. ${exitWords(container)}.`, container.finishedAt),
  removing: () => failing('dead', 'Being removed by the engine.', null),
}

/** Maps one container, as seen at `seenAt`, to its verdict with the reason as a sentence, before any expectation. */
export function judgeContainer(
  container: ContainerObservation,
  service: JudgedAs,
  seenAt: Date,
): JudgedContainer {
  return container.listedOnly ? unanswered(container) : JUDGES[container.state](container, service, seenAt)
}

function unanswered({ state }: ContainerObservation): JudgedContainer {
  const reason = `The engine lists it as ${state}, but did not answer when it was asked about it.`
  return { verdict: 'not verified', reason, since: null, trouble: null }
}

function judgeRunning(container: ContainerObservation, service: JudgedAs, seenAt: Date): JudgedContainer {
  const since = container.startedAt
  if (container.health === 'unhealthy') {
    return failing('unhealthy', unhealthyWords(container), unhealthySince(container))
  }
  if (isRestartLoop(container, seenAt)) return failing('restarting', loopWords(container, seenAt), null)
  if (service.role === 'one-shot') {
    return {
      verdict: 'starting',
      reason: 'Still at work: this one-shot has not ended yet.',
      since,
      trouble: null,
    }
  }
  return { ...judgeHealth(container, service), since, trouble: null }
}

function judgeHealth(
  container: ContainerObservation,
  service: JudgedAs,
): { verdict: Verdict; reason: string } {
  const restarts = container.restartCount > 0 ? ` Restarted ${times(container.restartCount)}.` : ''
  if (container.health === 'healthy')
    return { verdict: 'healthy', reason: `Its health check passes.${restarts}` }
  if (container.health === 'starting') {
    return { verdict: 'starting', reason: `Its health check has not passed yet.${restarts}` }
  }
  const isDeclared = service.healthcheck !== null && service.healthcheck.test[0] !== 'NONE'
  const without = isDeclared
    ? 'Running; its definition has a health check, this container has none.'
    : 'Running; it has no health check.'
  return { verdict: 'running', reason: `${without}${restarts}` }
}

function judgeCreated(container: ContainerObservation): JudgedContainer {
  const why =
    container.error === ''
      ? 'Created but never started.'
      : `Created but not started: ${fullStop(startErrorWords(container.error))}`
  return failing('created', why, container.createdAt)
}

function judgeExited(container: ContainerObservation, service: JudgedAs): JudgedContainer {
  const { exitCode, oomKilled, finishedAt } = container
  const error = container.error === '' ? '' : ` ${fullStop(startErrorWords(container.error))}`
  if (exitCode !== 0 || oomKilled) return failing('exited', `${exitWords(container)}.${error}`, finishedAt)
  if (service.role === 'one-shot') {
    return { verdict: 'completed', reason: 'Ended with exit code 0.', since: finishedAt, trouble: null }
  }
  return failing('exited', `Stopped with exit code 0, but it should stay up.${error}`, finishedAt)
}

function failing(trouble: TroubleState, reason: string, since: string | null): JudgedContainer {
  return { verdict: 'failing', reason, since, trouble }
}

// A container between two crashes reports exit code 0, its next one: the last is not known.
function loopWords(container: ContainerObservation, seenAt: Date): string {
  const started = container.startedAt === null ? Number.NaN : Date.parse(container.startedAt)
  const up = Number.isNaN(started)
    ? ''
    : `, up for only ${spanWords(seenAt.getTime() - started)} since the last`
  return `Restarting: ${restarts(container.restartCount)}${up}.`
}

function restartWords(container: ContainerObservation): string {
  const memory = container.oomKilled ? ', killed for lack of memory' : ''
  const code = container.exitCode === null ? 'last exit code unknown' : `last exit code ${container.exitCode}`
  const error = container.error === '' ? '' : `; ${startErrorWords(container.error)}`
  return `${restarts(container.restartCount)}, ${code}${memory}${error}`
}

function restarts(count: number): string {
  return count === 1 ? '1 restart' : `${count} restarts`
}

function times(count: number): string {
  return count === 1 ? 'once' : `${count} times`
}
