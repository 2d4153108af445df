import { GIVEN_IN_FILE } from '../given-words.ts'
import { type Definition, SETTLE_MS, type ServiceDefinition } from '../stack.ts'
import type { FileService, RollcallFile } from './rollcall-file.ts'

/** Maps a definition to the `rollcall.yaml` that gives it again when laid over the same compose files or containers; what was inferred stays open. */
export function fileOf(definition: Definition): RollcallFile {
  const { project, repository, groups, settings, services, waivers } = definition
  return {
    stack: project,
    repository,
    groups,
    settleMs: settings.settleMs === SETTLE_MS ? null : settings.settleMs,
    services: services.map(serviceOf),
    waivers,
  }
}

function serviceOf(service: ServiceDefinition): FileService {
  const { name, group, groupReason, role, roleReason, expectation, checks, waivers } = service
  return {
    name,
    group: groupReason === GIVEN_IN_FILE ? group : null,
    role: roleReason === GIVEN_IN_FILE ? role : null,
    expectation,
    checks,
    waivers,
  }
}
