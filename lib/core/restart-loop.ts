import type { ContainerObservation } from './observation.ts'

const SETTLED_MS = 2 * 60_000
const SLOW_LOOP_MS = 10 * 60_000
const SLOW_LOOP_RESTARTS = 3

type Restarted = Pick<ContainerObservation, 'state' | 'health' | 'restartCount' | 'createdAt' | 'startedAt'>

/**
 * Whether a container that is up right now is between two crashes: restarted before, not known to be healthy, and up for
 * less than 2 min, or for less than twice its usual time between restarts where that is known and at most 10 min.
 */
export function isRestartLoop(container: Restarted, seenAt: Date): boolean {
  const { state, health, restartCount, startedAt } = container
  if (state !== 'running' || restartCount <= 0) return false
  if (health !== 'none' && health !== 'starting') return false
  if (startedAt === null) return true
  return seenAt.getTime() - Date.parse(startedAt) < settledAfter(container, Date.parse(startedAt))
}

function settledAfter(container: Restarted, startedAt: number): number {
  const usual = (startedAt - Date.parse(container.createdAt)) / container.restartCount
  const isSlowLoop = container.restartCount >= SLOW_LOOP_RESTARTS && usual <= SLOW_LOOP_MS
  return isSlowLoop ? Math.max(SETTLED_MS, 2 * usual) : SETTLED_MS
}
