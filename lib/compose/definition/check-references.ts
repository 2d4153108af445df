import { nearest } from '#lib/core/nearest.ts'
import { saidName } from '#lib/core/said-name.ts'
import { said } from '#lib/yaml/said.ts'
import { type Branch, type Entry, valueAt } from '#lib/yaml/tree.ts'
import type { Place, Troubles } from '#lib/yaml/trouble.ts'
import { leavesOf } from '../fields/leaves.ts'
import type { LocatedDependency } from '../fields/read-dependencies.ts'
import type { DeclaredService } from './read-service.ts'

/** Checks that what the services name is there: other services that are enabled, networks, and no container name twice. */
export function checkReferences(
  services: readonly DeclaredService[],
  enabled: ReadonlySet<string>,
  model: Branch,
  troubles: Troubles,
): void {
  const known = new Map(services.map((service) => [service.name, service]))
  const names = new Map<string, string>()
  for (const service of services) {
    if (enabled.has(service.name))
      for (const dependency of service.dependsOn)
        checkDependency(service, dependency, known, enabled, troubles)
    checkNetworks(service, model, troubles)
    checkContainerName(service, names, troubles)
  }
}

function checkDependency(
  { name }: DeclaredService,
  { service, required, at, shown }: LocatedDependency,
  known: ReadonlyMap<string, DeclaredService>,
  enabled: ReadonlySet<string>,
  troubles: Troubles,
): void {
  const other = known.get(service)
  if (service === name) troubles.add(at, `\`${name}\` depends on itself.`)
  else if (!other && required)
    troubles.add(
      at,
      () =>
        `\`${name}\` depends on ${shown}, which is not a service of this stack.${nearest(service, known.keys())}`,
    )
  else if (other && required && !enabled.has(service)) {
    const profiles = other.profiles.map((profile) => `\`${profile}\``).join(' or ')
    troubles.add(at, `\`${name}\` depends on ${shown}, whose profile ${profiles} is not enabled.`)
  }
}

function checkNetworks({ name, tree }: DeclaredService, model: Branch, troubles: Troubles): void {
  const networks = valueAt(tree, 'networks')
  const declared = valueAt(model, 'networks')
  const known = declared?.kind === 'map' ? declared.entries : new Map<string, Entry>()
  const named: { network: string; at: Place; shown: string }[] =
    networks?.kind === 'map'
      ? [...networks.entries].map(([network, { at }]) => ({ network, at, shown: saidName(network) }))
      : leavesOf(networks, 'networks', troubles).map((leaf) => ({
          network: leaf.text,
          at: leaf.at,
          shown: said(leaf),
        }))
  for (const { network, at, shown } of named)
    if (network !== 'default' && !known.has(network))
      troubles.add(
        at,
        () =>
          `\`${name}\` joins the network ${shown}, which is not declared under \`networks\`.${nearest(network, known.keys())}`,
      )
}

function checkContainerName(
  { name, containerName, at }: DeclaredService,
  names: Map<string, string>,
  troubles: Troubles,
): void {
  if (containerName === null) return
  const first = names.get(containerName)
  if (first !== undefined) troubles.add(at, `\`${name}\` and \`${first}\` have the same \`container_name\`.`)
  names.set(containerName, name)
}
