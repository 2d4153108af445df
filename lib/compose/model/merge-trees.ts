import type { Budget } from '#lib/yaml/budget.ts'
import { type Branch, type Entry, isEmpty, kindInWords, type List, type Tree } from '#lib/yaml/tree.ts'
import type { Place, Troubles } from '#lib/yaml/trouble.ts'
import { buildForm, keyedForm, listForm, namesForm } from './long-form.ts'
import { mergeRule } from './merge-rules.ts'

type Merging = { budget: Budget; troubles: Troubles }

/** Merges a later value over an earlier one by the Compose specification; tags stay, so that a still later layer sees them. */
export function mergeTrees(base: Tree, over: Tree, path: readonly string[], merging: Merging): Tree {
  if (over.tag !== null || base.tag === 'reset') return over
  const rule = mergeRule(path)
  if (isEmpty(over)) return base.kind === 'leaf' || rule === 'replace' ? over : base
  if (isEmpty(base) || rule === 'replace') return over
  if (rule === 'append') return mergeSame(listForm(base), listForm(over), path, merging)
  if (rule === 'keyed') return mergeSame(keyedForm(base), keyedForm(over), path, merging)
  if (rule === 'names') return mergeSame(namesForm(base), namesForm(over), path, merging)
  if (rule === 'build') return mergeSame(buildForm(base), buildForm(over), path, merging)
  return mergeSame(base, over, path, merging)
}

/** Merges a later map over an earlier one, key by key. */
export function mergeBranches(base: Branch, over: Branch, path: readonly string[], merging: Merging): Branch {
  const entries = new Map<string, Entry>(base.entries)
  merging.budget.spend('nodes', base.entries.size + over.entries.size, over.at)
  for (const [key, entry] of over.entries) {
    const first = base.entries.get(key)
    const value = first ? mergeTrees(first.value, entry.value, [...path, key], merging) : entry.value
    entries.set(key, { at: entry.at, value })
  }
  return { ...over, entries }
}

function mergeSame(base: Tree, over: Tree, path: readonly string[], merging: Merging): Tree {
  if (base.kind === 'map' && over.kind === 'map') return mergeBranches(base, over, path, merging)
  if (base.kind === 'list' && over.kind === 'list') return appended(base, over, merging)
  if (base.kind !== over.kind && !path.some((key) => key.startsWith('x-')))
    merging.troubles.add(over.at, mismatch(path, base, over))
  return over
}

function appended(base: List, over: List, { budget }: Merging): List {
  budget.spend('nodes', base.items.length + over.items.length, over.at)
  return { ...over, items: [...base.items, ...over.items] }
}

function mismatch(path: readonly string[], base: Tree, over: Tree): string {
  const { file, line }: Place = base.at
  return `\`${path.at(-1) ?? ''}\` is ${kindInWords(over)} here and ${kindInWords(base)} in \`${file}\`, line ${line}; the two cannot be merged.`
}
