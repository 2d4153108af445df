import { printable } from '#lib/core/printable.ts'
import { redact } from '#lib/core/redact.ts'
import { redactWords } from '#lib/core/redact-words.ts'
import { isPlainValue } from '#lib/core/redaction/plain-value.ts'
import { secretKindOf } from '#lib/core/redaction/secret-name.ts'
import { type Branch, type Tree, valueAlong, valueAt } from '#lib/yaml/tree.ts'
import type { Place } from '#lib/yaml/trouble.ts'
import { type LeafWithin, leavesWithin } from './leaves-within.ts'
import { literalOf } from './literal.ts'
import { placeWords } from './place-words.ts'

const LONGEST = 200

/** Where in a service names stand beside values. */
const PAIRED = [['environment'], ['build', 'args'], ['labels'], ['deploy', 'labels'], ['annotations']]

/** Where in a service commands stand. */
const COMMANDS = [['command'], ['entrypoint'], ['healthcheck', 'test']]

type Found = { path: readonly string[]; at: Place }

/** Lists the places of literal values that look like credentials, as `compose.yaml:12: services.db.environment.NAME`; no value is in them. */
export function findCredentials(model: Branch): string[] {
  const services = valueAt(model, 'services')
  const found =
    services?.kind === 'map'
      ? [...services.entries].flatMap(([name, { value }]) => inService(name, value))
      : []
  const contents = leavesWithin(valueAt(model, 'configs'), ['configs']).filter(
    ({ path }) => path.at(-1) === 'content',
  )
  return [...found, ...contents.filter(looksSecret).map(({ path, leaf }) => ({ path, at: leaf.at }))].map(
    ({ path, at }) => printable(`${placeWords(at)}: ${path.join('.')}`.replace(/\s/g, ' ').slice(0, LONGEST)),
  )
}

function inService(name: string, service: Tree): Found[] {
  const paired = PAIRED.flatMap((keys) => pairsOf(valueAlong(service, ...keys), ['services', name, ...keys]))
  const commands = COMMANDS.flatMap((keys) =>
    commandAt(valueAlong(service, ...keys), ['services', name, ...keys]),
  )
  return [...paired, ...commands]
}

function pairsOf(tree: Tree | undefined, path: readonly string[]): Found[] {
  return leavesWithin(tree, path).flatMap((within) => {
    const [key, value] =
      tree?.kind === 'list' ? splitPair(within.leaf.written) : [within.path.at(-1) ?? '', within.leaf.written]
    return isCredential(key, value) ? [{ path: [...path, key], at: within.leaf.at }] : []
  })
}

function splitPair(written: string): [string, string] {
  const at = written.indexOf('=')
  return at < 0 ? [written, ''] : [written.slice(0, at), written.slice(at + 1)]
}

function isCredential(key: string, written: string): boolean {
  const { text, shown, isOpen } = literalOf(written)
  if (text.trim() === '') return false
  if (secretKindOf(key) !== null && !isOpen && !isPlainValue(text)) return true
  return holdsSecret(shown)
}

function commandAt(tree: Tree | undefined, path: readonly string[]): Found[] {
  if (tree === undefined) return []
  const shown = leavesWithin(tree).map(({ leaf }) => bare(literalOf(leaf.written).shown))
  const words = tree.kind === 'leaf' ? shown.flatMap((text) => text.split(/\s+/)) : shown
  const redacted = redactWords(words)
  return words.some((word, index) => word !== redacted[index]) ? [{ path, at: tree.at }] : []
}

function looksSecret({ leaf }: LeafWithin): boolean {
  return holdsSecret(literalOf(leaf.written).shown)
}

// A password that is a variable is none that stands in the file.
const VARIABLE_AS_PASSWORD = /:(?:\$\{\w+\})*@/g

function bare(shown: string): string {
  return shown.replace(VARIABLE_AS_PASSWORD, '@')
}

function holdsSecret(shown: string): boolean {
  return redact(bare(shown)) !== bare(shown)
}
