import { type Branch, branch, type Entry, type Leaf, type List, leaf, type Tree } from '../tree/tree.ts'

/** Maps a list of `NAME=value` (or `NAME:value`, or `NAME`) texts to the same map form; other trees come back as they are. */
export function keyedForm(tree: Tree): Tree {
  if (tree.kind !== 'list') return tree
  return asMap(tree, (item) => {
    const cut = item.text.search(/[=:]/)
    if (cut < 0) return [item.text, leaf(item.at, null)]
    const text = item.text.slice(cut + 1)
    return [item.text.slice(0, cut), { ...item, value: text, text }]
  })
}

/** Maps a list of names to a map with empty values; other trees come back as they are. */
export function namesForm(tree: Tree): Tree {
  if (tree.kind !== 'list') return tree
  return asMap(tree, (item) => [item.text, leaf(item.at, null)])
}

/** Maps a build context given as text to the long form; other trees come back as they are. */
export function buildForm(tree: Tree): Tree {
  if (tree.kind !== 'leaf' || tree.value === null) return tree
  return { ...branch(tree.at, new Map([['context', { at: tree.at, value: tree }]])), tag: tree.tag }
}

/** Maps one text to a list of it; other trees come back as they are. */
export function listForm(tree: Tree): Tree {
  if (tree.kind !== 'leaf' || tree.value === null) return tree
  return { kind: 'list', at: tree.at, tag: tree.tag, items: [tree] }
}

function asMap(list: List, pair: (item: Leaf) => [string, Tree]): Branch {
  const entries = new Map<string, Entry>()
  for (const item of list.items) {
    if (item.kind !== 'leaf') continue
    const [key, value] = pair(item)
    entries.set(key, { at: item.at, value })
  }
  return { ...branch(list.at, entries), tag: list.tag }
}
