import type { PlannedCheck } from './checks/check.ts'
import { planChecks } from './checks/plan-checks.ts'
import type { Reach } from './checks/reach.ts'
import { definitionOf } from './definition-of.ts'
import type { CatalogueCheck, CatalogueService, DefinitionView } from './definition-view.ts'
import { unnamedServices } from './judge-stack.ts'
import type { ServiceDefinition } from './stack.ts'
import type { StoredStack } from './stored-stack.ts'

/** Maps a stack to its definition page: every service with the rules that made it, and every check a run with drills would ask. */
export function composeDefinitionView(stack: StoredStack, reach: Reach, draft: string): DefinitionView {
  const definition = definitionOf(stack)
  const containers = (stack.observation?.containers ?? []).filter((one) => !one.oneOff)
  const planned = planChecks(definition, containers, reach, { ...stack.host.may, drillsAsked: true })
  const members = [...definition.services, ...unnamedServices(definition, containers)]
  const { name, slug, host, definition: stored } = stack
  return {
    stack: { slug, name, hostName: host.name, sample: host.sample },
    version: stored?.version ?? 0,
    source: definition.source,
    createdAt: stored?.createdAt ?? null,
    createdBy: stored?.createdBy ?? null,
    files: stored?.files ?? [],
    text: stored?.text ?? draft,
    isStored: stored?.text != null,
    services: members.map((service) => serviceOf(service, planned)),
    stackChecks: checksOf(planned.filter(({ service }) => service === '')),
    may: host.may,
    settings: definition.settings,
  }
}

function serviceOf(service: ServiceDefinition, planned: readonly PlannedCheck[]): CatalogueService {
  const { name, role, roleReason, group, groupReason, expectation, waivers } = service
  const own = planned.filter((check) => check.service === name)
  return { ...{ name, role, roleReason, group, groupReason, expectation, waivers }, checks: checksOf(own) }
}

/** One line for each kind and detail, however many replicas are asked. */
function checksOf(planned: readonly PlannedCheck[]): CatalogueCheck[] {
  const lines = planned.map(({ kind, detail, expected, declared, advisory }) => ({
    kind,
    detail,
    asks: advisory ? `${expected} (advice)` : expected,
    inferred: declared === null,
  }))
  return [...new Map(lines.map((line) => [`${line.kind}\u0000${line.detail}`, line])).values()]
}
