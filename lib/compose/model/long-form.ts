import { type Branch, branch, type Entry, type Leaf, type List, leaf, type Tree } from '#lib/yaml/tree.ts'

/** Maps a list of `NAME=value` (or `NAME:value`, or `NAME`) texts to the same map form; other trees come back as they are. */
export function keyedForm(tree: Tree): Tree {
  if (tree.kind !== 'list') return tree
  return asMap(tree, (item) => {
    const name = nameIn(item)
    const cut = item.text.search(/[=:]/)
    const text = item.text.slice(cut + 1)
    return [name.split(/[=:]/)[0] ?? '', cut < 0 ? leaf(item.at, null) : { ...item, value: text, text }]
  })
}

/** Maps a list of names to a map with empty values; other trees come back as they are. */
export function namesForm(tree: Tree): Tree {
  if (tree.kind !== 'list') return tree
  return asMap(tree, (item) => [nameIn(item), leaf(item.at, null)])
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

// Keys are kept and shown, so a secret's value stays out of them.
function nameIn(item: Leaf): string {
  return item.secrets.length === 0 ? item.text : item.shown
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
