import type { z } from 'zod'
import { printable } from '#lib/core/printable.ts'
import { placeAlong } from './plain-value.ts'
import type { Tree } from './tree.ts'
import type { Troubles } from './trouble.ts'

type Issue = z.core.$ZodIssue

const LONGEST_PATH = 200

/** Puts what a shape found wrong with a tree into `troubles`, each at its place; `name` is what the tree itself is called. */
export function addIssues(tree: Tree, issues: readonly Issue[], name: string, troubles: Troubles): void {
  for (const issue of issues.flatMap(toldBest)) {
    if (issue.code !== 'unrecognized_keys') {
      const path = [name, ...issue.path.map(String)].filter((step) => step !== '').join('.')
      const message = leadsNowhere(tree, issue.path) ? 'is missing' : issue.message
      troubles.add(placeAlong(tree, issue.path), `${pathInWords(path)} ${message}.`)
      continue
    }
    // The shape says one line for each key.
    const told = issue.message.split('\n')
    const path = [name, ...issue.path.map(String)].filter((step) => step !== '').join('.')
    for (const [index, key] of issue.keys.entries())
      troubles.add(
        placeAlong(tree, [...issue.path, key]),
        `${pathInWords(path)} ${told[index] ?? issue.message}`,
      )
  }
}

// Of several forms that are allowed, the one whose kind of value was written is the one that was meant.
function toldBest(issue: Issue): Issue[] {
  if (issue.code === 'invalid_key') return [{ ...issue, message: issue.issues[0]?.message ?? issue.message }]
  if (issue.code !== 'invalid_union') return [issue]
  const meant = issue.errors.filter((errors) => !errors.some(isOfAnotherKind))
  const [only] = meant
  if (meant.length !== 1 || only === undefined) return [issue]
  return only.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] })).flatMap(toldBest)
}

function isOfAnotherKind({ code, path }: Issue): boolean {
  return path.length === 0 && (code === 'invalid_type' || code === 'invalid_value')
}

function leadsNowhere(tree: Tree, path: readonly PropertyKey[]): boolean {
  let here: Tree | undefined = tree
  for (const key of path) {
    if (here?.kind === 'map') here = here.entries.get(String(key))?.value
    else here = here?.kind === 'list' ? here.items[Number(key)] : undefined
  }
  return here === undefined
}

function pathInWords(path: string): string {
  if (path === '') return 'The file'
  return `\`${printable(path.slice(0, LONGEST_PATH)).replace(/\s/g, ' ')}\``
}
