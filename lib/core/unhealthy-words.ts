import { fullStop } from './full-stop.ts'
import { lastWords } from './last-words.ts'
import type { ContainerObservation, HealthProbe } from './observation.ts'

type Probed = Pick<ContainerObservation, 'healthLog'>

/** Says how an unhealthy container fails its health check: how often in a row, the last exit code and its last line of output. */
export function unhealthyWords(container: Probed): string {
  const failures = lastFailures(container.healthLog)
  const last = failures.at(-1)
  if (last === undefined) return 'Unhealthy: its health check fails; the engine kept no failure.'
  const count = failures.length === 1 ? 'failed' : `failed ${atLeast(container, failures)} times in a row`
  const said = lastWords(last.output)
  return `Unhealthy: its health check ${count}, last with exit code ${last.exitCode}${said === '' ? '.' : `: ${fullStop(said)}`}`
}

/** The time of the first failure since the health check last passed; null where the kept results do not reach back so far. */
export function unhealthySince(container: Probed): string | null {
  const failures = lastFailures(container.healthLog)
  return failures.length < container.healthLog.length ? (failures[0]?.at ?? null) : null
}

// The engine keeps five results, so five failures may have been more.
function atLeast(container: Probed, failures: readonly HealthProbe[]): string {
  return failures.length === container.healthLog.length ? `at least ${failures.length}` : `${failures.length}`
}

function lastFailures(log: readonly HealthProbe[]): HealthProbe[] {
  const lastPass = log.findLastIndex((probe) => probe.exitCode === 0)
  return log.slice(lastPass + 1)
}
