import type { ContainerObservation } from '#lib/core/observation.ts'
import type { Subject } from './check.ts'

/** Orders the containers of a service by number; of two with one number the newer comes first. */
export function byReplica(a: ContainerObservation, b: ContainerObservation): number {
  return a.replica - b.replica || b.createdAt.localeCompare(a.createdAt) || a.id.localeCompare(b.id)
}

/** Whether a subject is the first container of its service: what holds for all replicas is asked of it alone. */
export function isFirstReplica({ container, neighbours }: Subject): boolean {
  if (container === null) return false
  return !neighbours.some(
    (other) => other.service === container.service && !other.oneOff && byReplica(other, container) < 0,
  )
}
