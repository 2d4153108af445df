import type { Entry, Tree } from './tree.ts'
import type { Troubles } from './trouble.ts'

/** Adds what `<<` names to a map's own entries: own keys win, then the maps named first. */
export function mergeKeys(own: Map<string, Entry>, merged: Tree[], troubles: Troubles): Map<string, Entry> {
  const all = new Map(own)
  for (const source of merged.flatMap((tree) => (tree.kind === 'list' ? tree.items : [tree]))) {
    if (source.kind !== 'map') {
      troubles.add(source.at, '`<<` takes a map, an alias of a map, or a list of those.')
      continue
    }
    for (const [key, entry] of source.entries) if (!all.has(key)) all.set(key, entry)
  }
  return all
}
