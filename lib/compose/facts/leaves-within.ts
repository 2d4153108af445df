import type { Leaf, Tree } from '#lib/yaml/tree.ts'

export type LeafWithin = { path: readonly string[]; leaf: Leaf }

/** Lists every leaf of a tree with the keys that lead to it, in the tree's order; items of lists count from 0. */
export function leavesWithin(tree: Tree | undefined, path: readonly string[] = []): LeafWithin[] {
  if (tree === undefined) return []
  if (tree.kind === 'leaf') return [{ path, leaf: tree }]
  const inside: [string, Tree][] =
    tree.kind === 'list'
      ? tree.items.map((item, index) => [String(index), item])
      : [...tree.entries].map(([key, { value }]) => [key, value])
  return inside.flatMap(([key, value]) => leavesWithin(value, [...path, key]))
}
