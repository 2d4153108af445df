import { inferGroup } from './group.ts'
import type { ContainerObservation } from './observation.ts'
import { inferRole } from './role.ts'
import { type Definition, type Dependency, type Port, SETTLE_MS, type ServiceDefinition } from './stack.ts'

/** Infers what should be there from what runs: one service per compose service seen, and those that others need up; in name order. */
export function inferDefinition(project: string, containers: readonly ContainerObservation[]): Definition {
  const members = containers.filter((one) => !one.oneOff)
  const seen = Map.groupBy(members, (one) => one.service)
  const services = [...seen].map(([name, own]) => inferService(name, own, members))
  const needed = neededUp(members).filter((dependency) => !seen.has(dependency.name))
  const named = [...services, ...needed.map(inferNeeded)]
  return {
    project,
    source: 'discovered',
    services: named.sort((a, b) => (a.name < b.name ? -1 : 1)),
    groups: [],
    waivers: [],
    settings: { settleMs: SETTLE_MS },
    repository: null,
    compose: null,
  }
}

function inferService(
  name: string,
  containers: readonly ContainerObservation[],
  all: readonly ContainerObservation[],
): ServiceDefinition {
  const own = containers.toSorted((a, b) => a.replica - b.replica)
  const first = own[0]
  const image = first?.image ?? null
  return {
    name,
    ...inferRole(name, own, all),
    ...inferGroup({ name, image }),
    image,
    containerName: first === undefined ? null : givenName(first),
    replicas: own.length,
    ports: sharedPorts(own),
    healthcheck: first?.healthcheck ? { test: first.healthcheck } : null,
    dependsOn: sharedDependencies(own),
    restartPolicy: first?.restartPolicy ?? null,
    profiles: [],
    environmentNames: [],
    expectation: null,
    checks: [],
    waivers: [],
  }
}

// Compose joins names with `-`, its first version with `_`; any other name was given by people.
function givenName(container: ContainerObservation): string | null {
  const { project, service, replica, name } = container
  const made = ['-', '_'].map((joint) => [project, service, replica].join(joint))
  return made.includes(name) ? null : name
}

// Replicas publish one container port at several host ports; then no single one is the service's.
function sharedPorts(own: readonly ContainerObservation[]): Port[] {
  const first = own[0]?.ports ?? []
  if (own.length < 2) return first
  const kept = new Map(first.map((port) => [`${port.container}/${port.protocol}`, port]))
  return [...kept.values()].map((port) => ({ ...port, published: null, address: null }))
}

function sharedDependencies(own: readonly ContainerObservation[]): Dependency[] {
  const byService = new Map(
    own.flatMap((one) => one.dependsOn).map((dependency) => [dependency.service, dependency]),
  )
  return [...byService.values()]
}

// A one-shot that completed may have been removed since; a service that others need up may not.
function neededUp(members: readonly ContainerObservation[]): { name: string; by: string }[] {
  const needs = members.flatMap(({ service, dependsOn }) =>
    dependsOn
      .filter(({ condition, required }) => required && condition === 'service_healthy')
      .map((dependency) => ({ name: dependency.service, by: service })),
  )
  return [...new Map(needs.toReversed().map((need) => [need.name, need])).values()]
}

function inferNeeded({ name, by }: { name: string; by: string }): ServiceDefinition {
  const stays = inferService(name, [], [])
  return { ...stays, replicas: 1, roleReason: `${by} waits for it to be healthy.` }
}
