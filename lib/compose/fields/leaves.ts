import { said } from '#lib/yaml/said.ts'
import { type Leaf, type Tree, valueAt } from '#lib/yaml/tree.ts'
import type { Troubles } from '#lib/yaml/trouble.ts'

/** The filled-in text under `key`, or null when it is not there, empty, or no text. */
export function textAt(tree: Tree | undefined, key: string): string | null {
  const value = valueAt(tree, key)
  return value?.kind === 'leaf' && value.text !== '' ? value.text : null
}

/** The leaf under `key`, or undefined. */
export function leafAt(tree: Tree | undefined, key: string): Leaf | undefined {
  const value = valueAt(tree, key)
  return value?.kind === 'leaf' && value.text !== '' ? value : undefined
}

/** The items of a list that are text; others go to `troubles`. One text counts as a list of it. */
export function leavesOf(tree: Tree | undefined, what: string, troubles: Troubles): Leaf[] {
  if (tree?.kind === 'leaf' && tree.value !== null) return [tree]
  if (tree?.kind !== 'list') return []
  return tree.items.filter((item) => {
    const isText = item.kind === 'leaf' && item.value !== null
    if (!isText) troubles.add(item.at, `An item of \`${what}\` must be text.`)
    return isText
  }) as Leaf[]
}

/** The whole number under `key` between two bounds; null when there is none, or a wrong one, which goes to `troubles`. */
export function wholeNumberAt(
  tree: Tree | undefined,
  key: string,
  least: number,
  most: number,
  troubles: Troubles,
): number | null {
  const value = leafAt(tree, key)
  if (value === undefined) return null
  const number = /^\d{1,9}$/.test(value.text) ? Number(value.text) : -1
  if (number >= least && number <= most) return number
  troubles.add(value.at, `\`${key}\` is ${said(value)}; it must be a whole number from ${least} to ${most}.`)
  return null
}
