import {
  type Alias,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type ParsedNode,
  Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml'
import type { Budget } from './budget.ts'
import { keyOf } from './key-of.ts'
import { mergeKeys } from './merge-keys.ts'
import { type Branch, branch, type Entry, type Leaf, type List, leaf, type Tag, type Tree } from './tree.ts'
import type { Place, Troubles } from './trouble.ts'

type Planting = {
  places: (offset: number) => Place
  budget: Budget
  troubles: Troubles
  dialect: { tags: ReadonlyMap<string, Tag>; unknownTag: string }
}

/** An anchor is `open` while the value it names is still being read: an alias to it would never end. */
type Anchors = Map<string, { tree: Tree; size: number } | 'open'>

type Planter = Planting & { anchors: Anchors; spent: number }

const CORE_TAGS = new Set(
  ['str', 'int', 'float', 'bool', 'null', 'map', 'seq'].map((name) => `tag:yaml.org,2002:${name}`),
)

/** Maps a parsed YAML node to a located tree: aliases and `<<` are followed at their full cost, keys are checked to be unique text. */
export function plantTree(node: ParsedNode, planting: Planting): Tree {
  return plant({ ...planting, anchors: new Map(), spent: 0 }, node)
}

function plant(planter: Planter, node: ParsedNode | null): Tree {
  const at = planter.places(node?.range[0] ?? 0)
  spend(planter, 1, at)
  if (node === null) return leaf(at, null)
  if (isAlias(node)) return follow(planter, node, at)
  const before = planter.spent
  if (node.anchor) planter.anchors.set(node.anchor, 'open')
  const tree = plantValue(planter, node, at)
  if (node.anchor) planter.anchors.set(node.anchor, { tree, size: planter.spent - before + 1 })
  return tree
}

function plantValue(planter: Planter, node: ParsedNode, at: Place): Tree {
  const tag = tagOf(planter, node, at)
  if (isMap(node)) return plantMap(planter, node as YAMLMap<ParsedNode, ParsedNode | null>, at, tag)
  if (isSeq(node)) return plantList(planter, node as YAMLSeq<ParsedNode>, at, tag)
  return plantLeaf(node, at, tag)
}

function plantLeaf(node: ParsedNode, at: Place, tag: Tag): Leaf {
  const value: unknown = isScalar(node) ? node.value : null
  if (value === null || value === undefined) return { ...leaf(at, null), tag }
  const plainNumber = typeof value === 'number' && isScalar(node) && typeof node.source === 'string'
  const text = plainNumber ? String(node.source) : String(value)
  const kept = typeof value === 'number' || typeof value === 'boolean' ? value : text
  return { ...leaf(at, kept), tag, text, written: text, shown: text }
}

function plantList(planter: Planter, node: YAMLSeq<ParsedNode>, at: Place, tag: Tag): List {
  return { kind: 'list', at, tag, items: node.items.map((item) => plant(planter, item)) }
}

function plantMap(
  planter: Planter,
  node: YAMLMap<ParsedNode, ParsedNode | null>,
  at: Place,
  tag: Tag,
): Branch {
  const own = new Map<string, Entry>()
  const merged: Tree[] = []
  for (const { key, value } of node.items) {
    const keyAt = planter.places(key?.range?.[0] ?? value?.range[0] ?? 0)
    if (isMergeKey(key)) {
      merged.push(plant(planter, value))
      continue
    }
    const name = keyOf(key, keyAt, planter.troubles)
    const entry = { at: keyAt, value: plant(planter, value) }
    if (name === null) continue
    const first = own.get(name)
    if (first)
      planter.troubles.add(keyAt, `\`${name}\` is here twice; it is already on line ${first.at.line}.`)
    else own.set(name, entry)
  }
  return { ...branch(at, mergeKeys(own, merged, planter.troubles)), tag }
}

function isMergeKey(key: ParsedNode | null): boolean {
  return isScalar(key) && key.value === '<<' && key.type === Scalar.PLAIN
}

function follow(planter: Planter, node: Alias, at: Place): Tree {
  const found = planter.anchors.get(node.source)
  if (found === undefined) planter.troubles.add(at, `No anchor \`&${node.source}\` comes before this alias.`)
  else if (found === 'open')
    planter.troubles.add(at, `The alias \`*${node.source}\` stands inside the value it names.`)
  else {
    spend(planter, found.size, at)
    return found.tree
  }
  return leaf(at, null)
}

function spend(planter: Planter, amount: number, at: Place): void {
  planter.spent += amount
  planter.budget.spend('nodes', amount, at)
}

function tagOf(planter: Planter, node: ParsedNode, at: Place): Tag {
  if (node.tag === undefined || CORE_TAGS.has(node.tag)) return null
  const { tags, unknownTag } = planter.dialect
  const tag = tags.get(node.tag)
  if (tag === undefined && node.tag !== '!') planter.troubles.add(at, unknownTag)
  return tag ?? null
}
