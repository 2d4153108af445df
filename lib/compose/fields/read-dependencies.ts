import { saidName } from '#lib/core/said-name.ts'
import type { Dependency, DependencyCondition } from '#lib/core/stack.ts'
import { said } from '#lib/yaml/said.ts'
import { type Branch, isEmpty, type Leaf, type Tree, valueAt } from '#lib/yaml/tree.ts'
import type { Place, Troubles } from '#lib/yaml/trouble.ts'
import { choice } from './choice.ts'
import { leafAt, leavesOf } from './leaves.ts'
import { mayBeKept } from './may-be-kept.ts'
import { readFlag } from './read-flag.ts'

/** A dependency, where the file names it, and as what. */
export type LocatedDependency = Dependency & { at: Place; shown: string }

const CONDITIONS = new Map<string, DependencyCondition>(
  (['service_started', 'service_healthy', 'service_completed_successfully'] as const).map((word) => [
    word,
    word,
  ]),
)

/** Maps a service's `depends_on`, and what it shares namespaces, volumes or links with, to dependencies; a name once. */
export function readDependencies(service: Tree, troubles: Troubles): LocatedDependency[] {
  const declared = declaredDependencies(valueAt(service, 'depends_on'), troubles)
  const implied = impliedDependencies(service, troubles)
  const all = new Map([...implied, ...declared].map((dependency) => [dependency.service, dependency]))
  return [...all.values()]
}

function declaredDependencies(tree: Tree | undefined, troubles: Troubles): LocatedDependency[] {
  if (tree?.kind === 'map') return longForm(tree, troubles)
  return leavesOf(tree, 'depends_on', troubles)
    .filter((leaf) => mayBeKept(leaf, 'depends_on', troubles))
    .map((leaf) => started(leaf, leaf.text))
}

function longForm(tree: Branch, troubles: Troubles): LocatedDependency[] {
  return [...tree.entries].map(([service, { at, value }]) => {
    if (value.kind !== 'map' && !isEmpty(value))
      troubles.add(value.at, `What \`depends_on\` says of \`${service}\` must be a map with a \`condition\`.`)
    const condition = leafAt(value, 'condition')
    const known = condition ? choice(condition, 'condition', CONDITIONS, troubles) : null
    return {
      service,
      condition: known ?? 'service_started',
      required: readFlag(value, 'required') ?? true,
      at,
      shown: saidName(service),
    }
  })
}

// Compose starts these first too, without being asked.
function impliedDependencies(service: Tree, troubles: Troubles): LocatedDependency[] {
  const kept = (what: string, leaves: Leaf[]) => leaves.filter((leaf) => mayBeKept(leaf, what, troubles))
  const named = ['network_mode', 'ipc', 'pid'].flatMap((key) => {
    const shared = [leafAt(service, key) ?? []].flat().filter(({ text }) => text.startsWith('service:'))
    return kept(key, shared).map((leaf) => started(leaf, leaf.text.slice('service:'.length)))
  })
  const first = ['links', 'volumes_from'].flatMap((key) => {
    const leaves = leavesOf(valueAt(service, key), key, troubles)
    return kept(key, leaves).filter(({ text }) => key === 'links' || !text.startsWith('container:'))
  })
  return [...named, ...first.map((leaf) => started(leaf, leaf.text.split(':')[0] ?? ''))]
}

function started(leaf: Leaf, service: string): LocatedDependency {
  // A part of the text is fit to be shown as it is when no variable made it.
  const shown = leaf.written === leaf.text ? saidName(service) : said(leaf)
  return { service, condition: 'service_started', required: true, at: leaf.at, shown }
}
