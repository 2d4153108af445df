import { type Definition, SETTLE_MS, type ServiceDefinition } from '#lib/core/stack.ts'
import { type Branch, valueAt } from '#lib/yaml/tree.ts'
import type { Troubles } from '#lib/yaml/trouble.ts'
import { composeFacts } from '../facts/compose-facts.ts'
import { decideRole } from '../fields/decide-role.ts'
import { LIMITS } from '../limits.ts'
import { checkCircles } from './check-circles.ts'
import { checkReferences } from './check-references.ts'
import { type DeclaredService, readService } from './read-service.ts'

/** Maps a merged model to the definition of a stack; what is wrong goes to `troubles`. Services keep their order. */
export function buildDefinition(
  model: Branch,
  project: string,
  profiles: readonly string[],
  troubles: Troubles,
): Definition {
  const services = declaredServices(model, troubles)
  const enabled = new Set(services.filter((service) => isEnabled(service, profiles)).map(({ name }) => name))
  checkReferences(services, enabled, model, troubles)
  checkCircles(services, troubles)
  const built = services.map((service) => finished(service, enabled.has(service.name), services))
  return {
    project,
    source: 'compose',
    services: built,
    groups: [],
    waivers: [],
    settings: { settleMs: SETTLE_MS },
    repository: null,
    compose: composeFacts(model, built),
  }
}

function declaredServices(model: Branch, troubles: Troubles): DeclaredService[] {
  const services = valueAt(model, 'services')
  if (services?.kind !== 'map' || services.entries.size === 0) {
    troubles.add(services?.at ?? model.at, 'The files declare no `services`.')
    return []
  }
  if (services.entries.size > LIMITS.services) {
    troubles.add(services.at, `The files declare more than ${LIMITS.services} services.`)
    return []
  }
  return [...services.entries].map(([name, { at, value }]) => readService(name, at, value, troubles))
}

function isEnabled({ profiles }: DeclaredService, enabled: readonly string[]): boolean {
  return (
    profiles.length === 0 || profiles.some((profile) => enabled.includes(profile) || enabled.includes('*'))
  )
}

function finished(
  declared: DeclaredService,
  isOn: boolean,
  others: readonly DeclaredService[],
): ServiceDefinition {
  const { at: _at, tree: _tree, declaredRole, mode, dependsOn, ...service } = declared
  const { name, profiles, replicas, restartPolicy, ports, healthcheck } = service
  const staysUp = ports.length > 0 || (healthcheck !== null && healthcheck.test[0] !== 'NONE')
  const facts = {
    name,
    declared: declaredRole,
    profiles,
    isEnabled: isOn,
    replicas,
    mode,
    restartPolicy,
    staysUp,
  }
  return {
    ...service,
    ...decideRole(facts, others),
    dependsOn: dependsOn.map(({ service: on, condition, required }) => ({
      service: on,
      condition,
      required,
    })),
  }
}
