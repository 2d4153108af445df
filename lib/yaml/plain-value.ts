import type { Tree } from './tree.ts'
import type { Place } from './trouble.ts'

/** Maps a tree to plain values, as `zod` reads them; keys that could reach a prototype were refused before. */
export function plainValue(tree: Tree): unknown {
  if (tree.kind === 'leaf') return tree.value
  if (tree.kind === 'list') return tree.items.map(plainValue)
  return Object.fromEntries([...tree.entries].map(([key, { value }]) => [key, plainValue(value)]))
}

/** The place a path of keys leads to, or the last place on the way there. */
export function placeAlong(tree: Tree, path: readonly PropertyKey[]): Place {
  const [key, ...rest] = path
  if (key === undefined || tree.kind === 'leaf') return tree.at
  if (tree.kind === 'list') {
    const item = tree.items[Number(key)]
    return item ? placeAlong(item, rest) : tree.at
  }
  const entry = tree.entries.get(String(key))
  if (!entry) return tree.at
  return rest.length === 0 && entry.value.kind !== 'leaf' ? entry.at : placeAlong(entry.value, rest)
}
