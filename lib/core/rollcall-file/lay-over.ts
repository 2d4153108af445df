import { GIVEN_IN_COMPOSE, GIVEN_IN_FILE } from '../given-words.ts'
import { inferGroup } from '../group.ts'
import type { Definition, ServiceDefinition } from '../stack.ts'
import type { FileService, RollcallFile } from './rollcall-file.ts'

/**
 * Lays what a `rollcall.yaml` says over a definition: what the file says wins, what it leaves open stays. Services that only
 * the file names join an inferred definition, for what runs may be less than what should; compose files name all of theirs.
 */
export function layOver(definition: Definition, file: RollcallFile | null): Definition {
  if (file === null) return definition
  const said = new Map(file.services.map((service) => [service.name, service]))
  const known = new Set(definition.services.map(({ name }) => name))
  const added = definition.source === 'discovered' ? file.services.filter(({ name }) => !known.has(name)) : []
  return {
    ...definition,
    services: [
      ...definition.services.map((service) => layOverService(service, said.get(service.name))),
      ...added.map((service) => layOverService(unseen(service.name), service)),
    ],
    groups: file.groups.length > 0 ? file.groups : definition.groups,
    waivers: file.waivers.length > 0 ? file.waivers : definition.waivers,
    settings: file.settleMs === null ? definition.settings : { settleMs: file.settleMs },
    repository: file.repository ?? definition.repository,
  }
}

function layOverService(service: ServiceDefinition, said: FileService | undefined): ServiceDefinition {
  if (said === undefined) return service
  return {
    ...service,
    ...(said.role !== null && !isOff(service) && { role: said.role, roleReason: GIVEN_IN_FILE }),
    ...(said.group !== null && { group: said.group, groupReason: GIVEN_IN_FILE }),
    expectation: said.expectation ?? service.expectation,
    checks: said.checks.length > 0 ? said.checks : service.checks,
    waivers: said.waivers.length > 0 ? said.waivers : service.waivers,
  }
}

// A profile that is not enabled, or 0 replicas, is no opinion that another could win over.
function isOff({ role, roleReason }: ServiceDefinition): boolean {
  return role === 'inactive' && roleReason !== GIVEN_IN_COMPOSE && roleReason !== GIVEN_IN_FILE
}

function unseen(name: string): ServiceDefinition {
  return {
    name,
    role: 'long-running',
    roleReason: 'rollcall.yaml names it, and nothing says that it ends by itself.',
    ...inferGroup({ name, image: null }),
    image: null,
    containerName: null,
    replicas: 1,
    ports: [],
    healthcheck: null,
    dependsOn: [],
    restartPolicy: null,
    profiles: [],
    environmentNames: [],
    expectation: null,
    checks: [],
    waivers: [],
  }
}
