import { nearest } from '#lib/core/nearest.ts'
import { said } from '#lib/yaml/said.ts'
import type { Leaf } from '#lib/yaml/tree.ts'
import type { Troubles } from '#lib/yaml/trouble.ts'

/** Maps a text to what its word stands for in `choices`; null for any other word, which goes to `troubles`. */
export function choice<T>(
  leaf: Leaf,
  what: string,
  choices: ReadonlyMap<string, T>,
  troubles: Troubles,
): T | null {
  const found = choices.get(leaf.text)
  if (found !== undefined) return found
  const words = [...choices.keys()].map((word) => `\`${word}\``).join(', ')
  troubles.add(
    leaf.at,
    `\`${what}\` is ${said(leaf)}; it must be one of ${words}.${nearest(leaf.text, choices.keys())}`,
  )
  return null
}
