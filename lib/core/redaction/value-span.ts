import { REDACTED } from './mark.ts'
import type { SecretKind } from './secret-name.ts'

/** Where a secret's name stands, as far as it decides where the value ends. */
export type Place = {
  kind: SecretKind
  lineStart: number
  lineEnd: number
  /** The quote that opened just before the name, as in `"NAME=value"`. */
  wrap: string
  opensLine: boolean
  inQuery: boolean
  separator: string
  /** `name:value` without a space, as Go prints a struct. */
  tight: boolean
  quotedName: boolean
}

type Span = { start: number; end: number }

const QUOTED_LINES = 4
const NEXT_FIELD = /[,;&][ \t]*\\?["']?[\w.-]+\\?["']?[ \t]*[=:]|(?<![ \t])[ \t]+[\w.-]+=/
const NEXT_STRUCT_FIELD = /(?<![ \t])[ \t]+\w+:/

/** Finds the value that begins at `start`, without its quotes; the whole of it where the end is in doubt. */
export function valueSpan(text: string, start: number, place: Place): Span {
  const limit = limitOf(text, start, place)
  if (start >= limit) return { start, end: start }
  const quote = /^\\{0,3}["'`]/.exec(text.slice(start, Math.min(limit, start + 4)))?.[0]
  if (quote !== undefined) return quotedSpan(text, start + quote.length, quote, place)
  if (place.opensLine && /^[|>][+-]?\d?[+-]?[ \t\r]*$/.test(text.slice(start, limit)))
    return blockSpan(text, place)
  return { start, end: trimmedEnd(text, start, bareEnd(text, start, limit, place)) }
}

function limitOf(text: string, start: number, place: Place): number {
  if (place.wrap === '') return place.lineEnd
  const close = closingQuote(text, start, place.wrap, place.lineEnd)
  return close < 0 ? place.lineEnd : close
}

function bareEnd(text: string, start: number, limit: number, place: Place): number {
  const rest = text.slice(start, limit)
  if (place.inQuery) return start + lengthUntil(rest, /[&#\s"'<>)]/)
  if (place.kind === 'header') return limit
  if (/^[[{]/.test(rest) && !rest.startsWith(REDACTED)) return start + bracketedLength(rest)
  if (place.kind === 'word') return start + lengthUntil(rest, /[\s,;&"'<>)}|]/)
  if (place.opensLine) return limit
  const fields = lengthUntil(rest, NEXT_FIELD)
  return start + (place.tight ? Math.min(fields, lengthUntil(rest, NEXT_STRUCT_FIELD)) : fields)
}

// To the bracket that closes the first; a bracket that ends the line opens lines that are judged by themselves.
function bracketedLength(rest: string): number {
  if (/^[[{]\s*$/.test(rest)) return 0
  let depth = 0
  for (let at = 0; at < rest.length; at += 1) {
    const character = rest[at] ?? ''
    if (character === '[' || character === '{') depth += 1
    if (character === ']' || character === '}') depth -= 1
    if (depth === 0) return at + 1
  }
  return rest.length
}

function lengthUntil(rest: string, stop: RegExp): number {
  const at = rest.search(stop)
  return at < 0 ? rest.length : at
}

function trimmedEnd(text: string, start: number, end: number): number {
  let last = end
  while (last > start && /\s/.test(text[last - 1] ?? '')) last -= 1
  return last
}

// A quote that never closes was cut off: everything to the end of the line belongs to the secret.
function quotedSpan(text: string, start: number, quote: string, place: Place): Span {
  const end = closingQuote(text, start, quote, endAfter(text, place.lineEnd, QUOTED_LINES))
  if (end < 0) return { start, end: place.lineEnd }
  const after = end + quote.length
  if (after >= text.length || /[\s,;:)}\]&|<>\\/"'`]/.test(text[after] ?? '')) return { start, end }
  return {
    start,
    end: Math.max(end, after + lengthUntil(text.slice(after, after + 500), /[\s,;)}\]&|<>"`]/)),
  }
}

function closingQuote(text: string, start: number, quote: string, limit: number): number {
  let at = text.indexOf(quote, start)
  while (at >= 0 && at < limit) {
    const escaped = quote.length === 1 && quote !== "'" && isEscaped(text, at, start)
    const deeper = quote.length > 1 && text[at - 1] === '\\'
    const doubled = quote.length === 1 && text[at + 1] === quote && at > start
    if (!escaped && !deeper && !doubled) return at
    at = text.indexOf(quote, at + (doubled ? 2 : 1))
  }
  return -1
}

function isEscaped(text: string, at: number, start: number): boolean {
  let slashes = 0
  while (at - slashes - 1 >= start && text[at - slashes - 1] === '\\') slashes += 1
  return slashes % 2 === 1
}

function endAfter(text: string, from: number, lines: number): number {
  let end = from
  for (let line = 1; line < lines && end < text.length; line += 1) {
    const next = text.indexOf('\n', end + 1)
    end = next < 0 ? text.length : next
  }
  return end
}

// A YAML block scalar: the lines below that stand deeper than its key.
function blockSpan(text: string, place: Place): Span {
  const indent = /^[ \t]*/.exec(text.slice(place.lineStart, place.lineEnd))?.[0].length ?? 0
  const start = Math.min(place.lineEnd + 1, text.length)
  let end = start
  for (const line of text.slice(start).matchAll(/([ \t]*)([^\n]*)\n?/gy)) {
    if (line[0] === '' || (line[2] !== '' && (line[1] ?? '').length <= indent)) break
    end = start + line.index + line[0].length
  }
  const first = start + (/^\s*/.exec(text.slice(start, end))?.[0].length ?? 0)
  return { start: Math.min(first, end), end: trimmedEnd(text, first, end) }
}
