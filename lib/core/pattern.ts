import { RE2JS } from 're2js'

/** The longest pattern that is read, in characters. */
export const MAX_PATTERN = 1000

/** A pattern that can be looked for in time linear in the text. */
type Pattern = {
  isIn: (text: string) => boolean
  /** The same for a text that lacks its start or its end: null where the missing part could change the answer. */
  isInPart: (text: string, missing: 'start' | 'end') => boolean | null
}

export type ReadPattern = { ok: true; pattern: Pattern } | { ok: false; reason: string }

/** Maps the source of an RE2 pattern (at most 1,000 characters) to what looks for it anywhere in a text, or to why it is none. */
export function readPattern(source: string): ReadPattern {
  if (source.length > MAX_PATTERN)
    return { ok: false, reason: `The pattern is longer than ${MAX_PATTERN} characters.` }
  try {
    const compiled = RE2JS.compile(source)
    const isIn = (text: string) => compiled.matcher(text).find()
    return { ok: true, pattern: { isIn, isInPart: (text, missing) => inPart(isIn(text), source, missing) } }
  } catch (error) {
    const why = error instanceof Error ? error.message.replace(/^error parsing regexp: /, '') : 'unknown'
    return { ok: false, reason: `The pattern is no RE2 pattern: ${why}.` }
  }
}

// Where a text was cut, an anchor holds that would not hold in the whole.
const AT_END = /\$|\\[zZbB]/
const AT_START = /\^|\\[AbB]/
const ESCAPED = /\\[\\$^]/g

function inPart(found: boolean, source: string, missing: 'start' | 'end'): boolean | null {
  if (!found) return null
  const plain = source.replaceAll(ESCAPED, '')
  return (missing === 'end' ? AT_END : AT_START).test(plain) ? null : true
}
