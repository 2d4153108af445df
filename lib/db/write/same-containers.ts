import { isDeepStrictEqual } from 'node:util'
import type { ContainerObservation } from '#lib/core/observation.ts'

/**
 * Whether two looks saw the same. A health check's log grows by the second, so of it only what an unhealthy container said
 * last counts, without its time.
 */
export function sameContainers(before: ContainerObservation[], after: ContainerObservation[]): boolean {
  return isDeepStrictEqual(before.map(whatCounts), after.map(whatCounts))
}

function whatCounts({ healthLog, ...container }: ContainerObservation): unknown {
  const last = container.health === 'unhealthy' ? healthLog.at(-1) : undefined
  return { ...container, said: last === undefined ? null : [last.exitCode, last.output] }
}
