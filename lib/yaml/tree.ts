import type { Place } from './trouble.ts'

/** Compose's own merge tags: `!reset` takes a value away, `!override` replaces it whole. */
export type Tag = 'reset' | 'override' | null

/** `text` is the value with variables filled in and may hold a secret; `written` is what the file says, for people. */
export type Leaf = {
  kind: 'leaf'
  at: Place
  tag: Tag
  value: string | number | boolean | null
  text: string
  written: string
  /** The value without those variables that may be secret, to be kept. */
  shown: string
  /** Variables the value names that are not set. */
  unset: string[]
  /** Variables with a secret's name whose values stand in `text`. */
  secrets: string[]
}

export type List = { kind: 'list'; at: Place; tag: Tag; items: Tree[] }

export type Branch = { kind: 'map'; at: Place; tag: Tag; entries: Map<string, Entry> }

export type Entry = { at: Place; value: Tree }

/** A YAML value that knows where it stands; aliases and merge keys are already followed. */
export type Tree = Leaf | List | Branch

/** A leaf that says `value` at the given place. */
export function leaf(at: Place, value: Leaf['value']): Leaf {
  const text = value === null ? '' : String(value)
  return { kind: 'leaf', at, tag: null, value, text, written: text, shown: text, unset: [], secrets: [] }
}

/** A map of the given entries. */
export function branch(at: Place, entries: Map<string, Entry> = new Map()): Branch {
  return { kind: 'map', at, tag: null, entries }
}

/** True for nothing, an empty value and `null`. */
export function isEmpty(tree: Tree | undefined): boolean {
  return tree === undefined || (tree.kind === 'leaf' && tree.value === null)
}

/** The value under `key`, or undefined when there is none, it is empty, or the tree is not a map. */
export function valueAt(tree: Tree | undefined, key: string): Tree | undefined {
  if (tree?.kind !== 'map') return undefined
  const value = tree.entries.get(key)?.value
  return isEmpty(value) ? undefined : value
}

/** The value reached by following keys, or undefined. */
export function valueAlong(tree: Tree | undefined, ...keys: string[]): Tree | undefined {
  return keys.reduce(valueAt, tree)
}

/** A tree's kind as people call it. */
export function kindInWords(tree: Tree): string {
  if (tree.kind === 'list') return 'a list'
  if (tree.kind === 'map') return 'a map'
  if (tree.value === null) return 'empty'
  if (typeof tree.value === 'boolean') return `\`${tree.value}\``
  return typeof tree.value === 'number' ? 'a number' : 'text'
}
