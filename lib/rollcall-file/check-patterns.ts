import { patternSize } from '#lib/core/rollcall-file/pattern-size.ts'
import type { Tree } from '#lib/yaml/tree.ts'
import type { Troubles } from '#lib/yaml/trouble.ts'

const LARGEST = 50_000

/** Whether a file's patterns can be compiled in good time, all together; otherwise that goes to `troubles`. */
export function checkPatterns(tree: Tree, troubles: Troubles): boolean {
  if (sizeOf(tree) <= LARGEST) return true
  troubles.add(tree.at, 'The patterns of the file repeat too much together; lower their `{…}`.')
  return false
}

// Wherever a text stands, it counts only where it repeats by number; few texts that are no patterns do.
function sizeOf(tree: Tree): number {
  if (tree.kind === 'list') return tree.items.reduce((total, item) => total + sizeOf(item), 0)
  if (tree.kind === 'map')
    return [...tree.entries.values()].reduce((total, { value }) => total + sizeOf(value), 0)
  return /\{\d/.test(tree.text) ? patternSize(tree.text) : 0
}
