import { isDrill } from '#lib/core/drill-kinds.ts'
import { unnamedServices } from '#lib/core/judge-stack.ts'
import type { ContainerObservation } from '#lib/core/observation.ts'
import { CHECK_KINDS } from '#lib/core/outcome.ts'
import type { Definition, ServiceDefinition } from '#lib/core/stack.ts'
import type { Allowed, PlannedCheck } from './check.ts'
import { CHECKS } from './index.ts'
import { withOwnKeys } from './own-keys.ts'
import type { Reach } from './reach.ts'
import { subjectsOf } from './subjects.ts'

const UP: ReadonlySet<ContainerObservation['state']> = new Set(['running', 'restarting', 'paused'])

/**
 * Maps a definition and the containers seen to the checks of a run, service by service in the definition's order;
 * services that only the containers name follow, inactive ones are asked nothing. The stack as a whole comes after them, and
 * drills last, for they change what the others look at.
 */
export function planChecks(
  definition: Definition,
  containers: readonly ContainerObservation[],
  reach: Reach,
  allowed: Allowed,
): PlannedCheck[] {
  const ofServices = [...definition.services, ...unnamedServices(definition, containers)]
    .flatMap((service) => roleNow(service, containers))
    .flatMap((service) => subjectsOf(service, containers, reach, allowed))
    .flatMap((subject) => CHECK_KINDS.flatMap((kind) => CHECKS[kind].plan(subject)))
  const stack = { definition, containers, reach }
  const ofStack = CHECK_KINDS.flatMap((kind) => CHECKS[kind].planStack?.(stack) ?? [])
  return withOwnKeys([
    ...ofServices.filter(({ kind }) => !isDrill(kind)),
    ...ofStack,
    ...ofServices.filter(({ kind }) => isDrill(kind)),
  ])
}

// A profile may have been enabled on the command line: what is up is asked like any other service.
function roleNow(
  service: ServiceDefinition,
  containers: readonly ContainerObservation[],
): ServiceDefinition[] {
  if (service.role !== 'inactive') return [service]
  const up = containers.filter((one) => one.service === service.name && !one.oneOff && UP.has(one.state))
  return up.length === 0 ? [] : [{ ...service, role: 'long-running', replicas: up.length }]
}
