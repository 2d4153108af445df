import type { ContainerObservation } from '#lib/core/observation.ts'
import type { ServiceDefinition } from '#lib/core/stack.ts'
import { byReplica } from './by-replica.ts'
import type { Allowed, Subject } from './check.ts'
import type { Reach } from './reach.ts'

/**
 * Lists whom to call for a service: each of its containers, then an empty place for each replica that is wanted and
 * absent. Subjects are replica numbers (`api-2`), empty for the one replica of a service of one, so they outlive names.
 */
export function subjectsOf(
  service: ServiceDefinition,
  containers: readonly ContainerObservation[],
  reach: Reach,
  allowed: Allowed,
): Subject[] {
  const found = containers
    .filter((container) => container.service === service.name && !container.oneOff)
    .toSorted(byReplica)
  const taken = new Set<string>()
  const called = found.map((container, index) => {
    const subject = freeName(nameOf(service, container.replica, index === 0), container, taken)
    return { service, subject, container, neighbours: containers, reach, allowed }
  })
  const places = emptyPlaces(service, found)
  return [
    ...called,
    ...places.map((subject) => ({
      service,
      subject,
      container: null,
      neighbours: containers,
      reach,
      allowed,
    })),
  ]
}

function emptyPlaces(service: ServiceDefinition, found: readonly ContainerObservation[]): string[] {
  const wanted = service.role === 'inactive' ? 0 : service.replicas
  const numbers = new Set(found.map(({ replica }) => replica))
  const places: string[] = []
  for (let number = 1; found.length + places.length < wanted; number += 1) {
    if (numbers.has(number)) continue
    places.push(nameOf(service, number, true))
  }
  return places
}

function nameOf(service: ServiceDefinition, replica: number, isFirst: boolean): string {
  return service.replicas <= 1 && isFirst ? '' : `${service.name}-${replica}`
}

// While compose replaces a container, the old and the new one carry the same number.
function freeName(name: string, container: ContainerObservation, taken: Set<string>): string {
  const free = taken.has(name) ? `${name} ${container.id.slice(0, 12)}`.trimStart() : name
  taken.add(free)
  return free
}
