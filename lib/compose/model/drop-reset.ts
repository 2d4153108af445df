import type { Branch, Entry, Tree } from '#lib/yaml/tree.ts'

/** Takes away what `!reset` names, once every layer is merged. */
export function dropReset(tree: Branch): Branch {
  const entries = new Map<string, Entry>()
  for (const [key, { at, value }] of tree.entries)
    if (value.tag !== 'reset') entries.set(key, { at, value: dropAny(value) })
  return { ...tree, entries }
}

function dropAny(tree: Tree): Tree {
  if (tree.kind === 'map') return dropReset(tree)
  if (tree.kind === 'list')
    return { ...tree, items: tree.items.filter(({ tag }) => tag !== 'reset').map(dropAny) }
  return tree
}
