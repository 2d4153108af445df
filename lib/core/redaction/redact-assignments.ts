import { REDACTED } from './mark.ts'
import { isPlainValue } from './plain-value.ts'
import { type SecretKind, secretKindOf } from './secret-name.ts'
import { type Place, valueSpan } from './value-span.ts'

const ASSIGNMENT = /(?<![\w.-])([\w.-]+)(\\{0,3}["'])?[ \t]*(=>|:=|=|:)[ \t]*/g
const LINE_OPENS = /^\s*(?:-[ \t]+)?(?:(?:export|set|env|arg)[ \t]+)?["']?$/i
const QUERY = new Set(['?', '&', '#'])
const KEY_BEFORE = /(?:api|access|secret|private|account|signing|encryption|master|shared)[ -]$/i

/** Takes out the value of every `name=value`, `name: value`, JSON field and header line whose name is a secret's. */
export function redactAssignments(text: string): string {
  let out = ''
  let kept = 0
  let line = { start: 0, end: endOfLine(text, 0) }
  for (const match of text.matchAll(ASSIGNMENT)) {
    if (match.index < kept || isFileOfSystem(text, match.index)) continue
    const name = match[1] ?? ''
    const kind = secretKindOf(name) ?? kindFromContext(text, match.index, name, match[2] !== undefined)
    if (kind === null) continue
    const start = match.index + match[0].length
    line = lineAround(text, start, line)
    const place = placeOf(text, match.index, name, match, kind, line)
    const span = valueSpan(text, start, place)
    const value = text.slice(span.start, span.end)
    if (isPlainValue(value) || isOrdinary(name, value, place)) continue
    out += `${text.slice(kept, span.start)}${REDACTED}`
    kept = span.end
  }
  return out + text.slice(kept)
}

// `/etc/passwd: permission denied` tells of a file.
function isFileOfSystem(text: string, at: number): boolean {
  return (
    text[at - 1] === '/' &&
    /(?:^|[^\w/.])\/etc\/(?:[\w.-]{1,60}\/){0,5}$/.test(text.slice(Math.max(0, at - 120), at))
  )
}

function placeOf(
  text: string,
  at: number,
  name: string,
  match: RegExpExecArray,
  kind: SecretKind,
  line: { start: number; end: number },
): Place {
  const before = text[at - 1] ?? ''
  const quotedName = match[2] !== undefined
  const wrapped = !quotedName && /["'`]/.test(before)
  const opens = at - line.start < 200 && LINE_OPENS.test(text.slice(line.start, at))
  const separator = match[3] ?? '='
  return {
    kind: kind === 'word' && opens && separator === '=' && /^[A-Z0-9_]+$/.test(name) ? 'phrase' : kind,
    lineStart: line.start,
    lineEnd: line.end,
    wrap: wrapped ? `${text[at - 2] === '\\' ? '\\' : ''}${before}` : '',
    opensLine: opens && !quotedName,
    inQuery: QUERY.has(before),
    separator,
    tight: separator === ':' && !/\s$/.test(match[0]),
    quotedName,
  }
}

// In "API key: …" the first word is what makes the second one's value a secret; in a query a key is one as it is,
// and in Docker's own config.json "auth" is user and password.
function kindFromContext(text: string, at: number, name: string, quoted: boolean): SecretKind | null {
  if (name === 'auth' && quoted) return 'word'
  if (!/^keys?$/i.test(name)) return null
  const before = text.slice(Math.max(0, at - 12), at)
  return KEY_BEFORE.test(before) || /[?&]$/.test(before) ? 'word' : null
}

// "pass: 12" is a count; in the middle of a sentence "token: unexpected" tells of a parser, not of a credential.
function isOrdinary(name: string, value: string, place: Place): boolean {
  if (/^pass$/i.test(name)) return /^\d{1,7}\b/.test(value)
  if (name === 'auth') return !/^[\w+/-]{8,}={0,2}$/.test(value)
  if (/^pwd$/i.test(name)) return value.startsWith('/')
  const prose =
    place.separator === ':' && !place.opensLine && !place.quotedName && place.wrap === '' && !place.inQuery
  return /^token$/i.test(name) && prose && /^(?:[a-z]{1,15}|[^A-Za-z0-9[]{0,3})$/.test(value)
}

function lineAround(text: string, at: number, line: { start: number; end: number }) {
  let { start, end } = line
  while (at > end) {
    start = end + 1
    end = endOfLine(text, start)
  }
  return { start, end }
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from)
  return end < 0 ? text.length : end
}
