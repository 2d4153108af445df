import { isScalar, type ParsedNode } from 'yaml'
import type { Place, Troubles } from './trouble.ts'

// They are no names in a compose file, and traps for whoever keeps a map in a plain object later.
const PROTOTYPE_KEYS = new Set(['__proto__', 'constructor', 'prototype'])

/** Maps a YAML key to its text, or to null when it is no key a compose file can have, which goes to `troubles`. */
export function keyOf(key: ParsedNode | null, at: Place, troubles: Troubles): string | null {
  const value: unknown = isScalar(key) ? key.value : undefined
  if (typeof value !== 'string') {
    troubles.add(at, 'A key must be text; put it in quotes.')
    return null
  }
  if (PROTOTYPE_KEYS.has(value)) {
    troubles.add(at, `\`${value}\` cannot be a key.`)
    return null
  }
  return value
}
