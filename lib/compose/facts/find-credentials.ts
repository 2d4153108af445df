import { printable } from '#lib/core/printable.ts'
import { isPlainValue } from '#lib/core/redaction/plain-value.ts'
import { secretKindOf } from '#lib/core/redaction/secret-name.ts'
import { type Branch, type Tree, valueAlong, valueAt } from '#lib/yaml/tree.ts'
import type { Place } from '#lib/yaml/trouble.ts'
import { leavesWithin } from './leaves-within.ts'
import { literalOf } from './literal.ts'
import { placeWords } from './place-words.ts'
import type { SecretSight } from './secret-sight.ts'

const LONGEST = 200

/** Where in a service names stand beside values. */
const PAIRED = [['environment'], ['build', 'args'], ['labels'], ['deploy', 'labels'], ['annotations']]

/** Where in a service commands stand. */
const COMMANDS = [['command'], ['entrypoint'], ['healthcheck', 'test']]

type Found = { path: readonly string[]; at: Place }

/**
 * Lists places of literal values that look like credentials, as `compose.yaml:12: services.db.environment.NAME`, `most` at the
 * most; no value is in them.
 */
export function findCredentials(model: Branch, sight: SecretSight, most: number): string[] {
  const places: string[] = []
  for (const { path, at } of inModel(model, sight)) {
    if (places.length >= most) break
    const words = `${placeWords(at)}: ${path.join('.')}`.replace(/\s/g, ' ')
    places.push(printable(words.slice(0, LONGEST)))
  }
  return places
}

function* inModel(model: Branch, sight: SecretSight): Generator<Found> {
  const services = valueAt(model, 'services')
  for (const [name, { value }] of services?.kind === 'map' ? services.entries : []) {
    const path = ['services', name]
    for (const keys of PAIRED) yield* inPairs(valueAlong(value, ...keys), [...path, ...keys], sight)
    for (const keys of COMMANDS) yield* inCommand(valueAlong(value, ...keys), [...path, ...keys], sight)
  }
  for (const { path, leaf } of leavesWithin(valueAt(model, 'configs'), ['configs']))
    if (path.at(-1) === 'content' && sight.inText(literalOf(leaf.written).shown)) yield { path, at: leaf.at }
}

function* inPairs(tree: Tree | undefined, path: readonly string[], sight: SecretSight): Generator<Found> {
  for (const { path: within, leaf } of leavesWithin(tree, path)) {
    const [key, value] = tree?.kind === 'list' ? splitPair(leaf.written) : [within.at(-1) ?? '', leaf.written]
    if (isCredential(key, value, sight)) yield { path: [...path, key], at: leaf.at }
  }
}

function splitPair(written: string): [string, string] {
  const at = written.indexOf('=')
  return at < 0 ? [written, ''] : [written.slice(0, at), written.slice(at + 1)]
}

function isCredential(key: string, written: string, sight: SecretSight): boolean {
  const { text, shown, isOpen } = literalOf(written)
  if (text.trim() === '') return false
  if (secretKindOf(key) !== null && !isOpen && !isPlainValue(text)) return true
  return sight.inText(shown)
}

function* inCommand(tree: Tree | undefined, path: readonly string[], sight: SecretSight): Generator<Found> {
  if (tree === undefined) return
  const shown = leavesWithin(tree).map(({ leaf }) => literalOf(leaf.written).shown)
  const words = tree.kind === 'leaf' ? shown.flatMap((text) => text.split(/\s+/)) : shown
  if (sight.inWords(words)) yield { path, at: tree.at }
}
