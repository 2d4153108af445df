import type { Leaf } from '../tree/tree.ts'
import type { Troubles } from '../trouble.ts'
import { nearest } from './nearest.ts'
import { said } from './said.ts'

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
