import type { Budget } from '#lib/yaml/budget.ts'
import type { Branch, Entry, Leaf, Tree } from '#lib/yaml/tree.ts'
import type { Troubles } from '#lib/yaml/trouble.ts'
import { interpolate } from './interpolate.ts'
import type { MadeOfSecrets, Variables } from './variables.ts'

type Filling = { variables: Variables; made: MadeOfSecrets; budget: Budget; troubles: Troubles }

/** Fills variables into every text of a file; keys stay as they are written. */
export function interpolateTree(tree: Branch, filling: Filling): Branch {
  const entries = new Map<string, Entry>()
  for (const [key, { at, value }] of tree.entries) entries.set(key, { at, value: fillAny(value, filling) })
  return { ...tree, entries }
}

function fillAny(tree: Tree, filling: Filling): Tree {
  if (tree.kind === 'map') return interpolateTree(tree, filling)
  if (tree.kind === 'list') return { ...tree, items: tree.items.map((item) => fillAny(item, filling)) }
  return fillLeaf(tree, filling)
}

function fillLeaf(leaf: Leaf, { variables, made, budget, troubles }: Filling): Leaf {
  if (typeof leaf.value !== 'string' || !leaf.value.includes('$')) return leaf
  const filled = interpolate(leaf.value, variables, made)
  if (!filled.ok) {
    troubles.add(leaf.at, filled.message)
    return leaf
  }
  budget.spend('text', filled.text.length, leaf.at)
  const { text, shown, unset, secrets } = filled
  return { ...leaf, value: text, text, shown, unset, secrets }
}
