import { nearest } from '#lib/core/nearest.ts'
import { saidName } from '#lib/core/said-name.ts'
import { type Branch, type Tree, valueAlong, valueAt } from '#lib/yaml/tree.ts'
import type { Place, Troubles } from '#lib/yaml/trouble.ts'

/** Finds services that the file names and that the stack does not have, with the nearest name it has. */
export function checkServices(tree: Branch, known: readonly string[], troubles: Troubles): void {
  const names = new Set(known)
  const check = (name: string, at: Place) => {
    if (!names.has(name))
      troubles.add(at, () => `${saidName(name)} is not a service of this stack.${nearest(name, names)}`)
  }
  const services = valueAt(tree, 'services')
  if (services?.kind !== 'map') return
  for (const [name, { at, value }] of services.entries) {
    check(name, at)
    for (const item of itemsOf(valueAt(value, 'checks')))
      for (const other of itemsOf(valueAlong(item, 'network', 'isolated-from')))
        if (other.kind === 'leaf') check(other.text, other.at)
  }
}

function itemsOf(tree: Tree | undefined): Tree[] {
  return tree?.kind === 'list' ? tree.items : []
}
