import { nearest } from '#lib/core/nearest.ts'
import { saidName } from '#lib/core/said-name.ts'
import { said } from '#lib/yaml/said.ts'
import { type Branch, isEmpty, kindInWords, type Tree, valueAt } from '#lib/yaml/tree.ts'
import type { Troubles } from '#lib/yaml/trouble.ts'
import { FILE_KINDS, type Kind, SERVICE_KINDS } from './kinds.ts'

const SERVICE_NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/

/** Checks that a file has the sections and its services the attributes that Compose knows, each of the right kind. */
export function checkShapes(document: Branch, troubles: Troubles): void {
  const services = valueAt(document, 'services')
  if (services === undefined && looksLikeVersion1(document)) {
    troubles.add(
      document.at,
      'The services stand at the top level, as in the first compose format; put them under `services:`.',
    )
    return
  }
  checkEntries(document, FILE_KINDS, 'A compose file', troubles)
  if (services?.kind !== 'map') return
  for (const [name, { at, value }] of services.entries) {
    if (!SERVICE_NAME.test(name))
      troubles.add(at, 'A service name holds letters, digits, `.`, `_` and `-` only, at most 128.')
    else if (value.kind === 'map') checkEntries(value, SERVICE_KINDS, 'A service', troubles)
    else if (!isEmpty(value))
      troubles.add(value.at, `\`${name}\` is ${kindInWords(value)}; a service is a map.`)
  }
}

function checkEntries(
  tree: Branch,
  kinds: ReadonlyMap<string, Kind[]>,
  owner: string,
  troubles: Troubles,
): void {
  for (const [key, { at, value }] of tree.entries) {
    if (key.startsWith('x-')) continue
    const allowed = kinds.get(key)
    if (!allowed) troubles.add(at, () => `${owner} has no ${saidName(key)}.${nearest(key, kinds.keys())}`)
    else if (!isEmpty(value) && value.tag !== 'reset' && !allowed.some((kind) => isKind(value, kind)))
      troubles.add(
        value.at,
        `\`${key}\` is ${valueInWords(value)}; it must be ${allowed.map(inWords).join(' or ')}.`,
      )
  }
}

function isKind(tree: Tree, kind: Kind): boolean {
  if (tree.kind !== 'leaf') return tree.kind === kind
  if (kind === 'text') return typeof tree.value === 'string' || typeof tree.value === 'number'
  // A variable without a value leaves an empty text, which Compose takes for nothing.
  if (kind === 'number') return tree.text === '' || Number.isFinite(Number(tree.text))
  return kind === 'boolean' && /^(?:true|false|yes|no|on|off|y|n|)$/i.test(tree.text)
}

function valueInWords(tree: Tree): string {
  const isText = tree.kind === 'leaf' && typeof tree.value === 'string'
  return isText ? `the text ${said(tree)}` : kindInWords(tree)
}

function inWords(kind: Kind): string {
  if (kind === 'text') return 'text'
  return kind === 'boolean' ? '`true` or `false`' : `a ${kind}`
}

function looksLikeVersion1(document: Branch): boolean {
  const others = [...document.entries].filter(([key]) => !FILE_KINDS.has(key) && !key.startsWith('x-'))
  return (
    others.length > 0 && others.every(([, { value }]) => valueAt(value, 'image') ?? valueAt(value, 'build'))
  )
}
