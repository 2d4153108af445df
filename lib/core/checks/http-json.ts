import type { Comparison, JsonExpectation } from '#lib/core/declared-check.ts'
import { readJsonPath } from '#lib/core/json-path.ts'
import { readPattern } from '#lib/core/pattern.ts'
import { redact } from '#lib/core/redact.ts'
import { type HttpAnswer, met, unmet, untold, type Weighed } from './http-weighing.ts'
import type { HttpWants } from './question.ts'

/** Weighs the JSON of a body, value by value. */
export function weighJson({ json }: HttpWants, answer: HttpAnswer): Weighed[] {
  if (json.length === 0) return []
  if (answer.bodyCut) return [untold('its JSON was read only in part')]
  const parsed = parse(answer.body ?? '')
  return parsed.ok ? json.map((wanted) => weighValue(wanted, parsed.value)) : [unmet('its body is no JSON')]
}

function weighValue(wanted: JsonExpectation, json: unknown): Weighed {
  const path = readJsonPath(wanted.path)
  if (!path.ok) return untold(path.reason.replace(/\.$/, ''))
  const found = path.first(json)
  if (found === 'too deep') return untold('its JSON is nested too deeply to search')
  if (wanted.is === 'exists') return weighPresence(wanted, found !== 'nothing')
  if (found === 'nothing') return unmet(`${wanted.path} finds nothing`)
  const actual = `${wanted.path} is ${shown(wanted.path, found.value)}`
  const right = compare(found.value, wanted.is, wanted.value)
  if (typeof right === 'string') return untold(right)
  return right ? met(actual) : unmet(`${actual}, wanted ${wantedWords(wanted)}`, actual)
}

// `exists` with the value false wants that there is nothing.
function weighPresence({ path, value }: JsonExpectation, isThere: boolean): Weighed {
  if (isThere === (value !== false)) return met()
  return unmet(isThere ? `${path} finds a value, and none is wanted` : `${path} finds nothing`)
}

function compare(actual: unknown, is: Comparison, wanted: JsonExpectation['value']): boolean | string {
  switch (is) {
    case '=':
      return actual === wanted
    case '!=':
      return actual !== wanted
    case 'matches':
      return matches(actual, wanted)
    case 'exists':
      return true
    default:
      return ordered(actual, is, wanted)
  }
}

// Numbers that a body holds as text are still numbers to whoever declared a number.
function ordered(actual: unknown, is: '<' | '<=' | '>' | '>=', wanted: JsonExpectation['value']): boolean {
  const [left, right] = [numberOf(actual), numberOf(wanted)]
  if (left === null || right === null) return false
  if (is === '<') return left < right
  if (is === '<=') return left <= right
  return is === '>' ? left > right : left >= right
}

function matches(actual: unknown, wanted: JsonExpectation['value']): boolean | string {
  const read = readPattern(String(wanted))
  if (!read.ok) return read.reason.replace(/\.$/, '')
  return typeof actual === 'object' && actual !== null ? false : read.pattern.isIn(String(actual))
}

function numberOf(value: unknown): number | null {
  if (typeof value === 'number') return value
  const isText = typeof value === 'string' && value.trim() !== ''
  return isText && Number.isFinite(Number(value)) ? Number(value) : null
}

/** Says what a comparison of a JSON value wants. */
export function wantedWords({ is, value }: JsonExpectation): string {
  if (is === 'exists') return value === false ? 'nothing' : 'any value'
  return is === '='
    ? JSON.stringify(value)
    : `${is} ${is === 'matches' ? `/${value}/` : JSON.stringify(value)}`
}

// A value is known as a secret by the name before it.
function shown(path: string, value: unknown): string {
  const json = JSON.stringify(value) ?? 'nothing'
  const name = /([\w-]+)['"\]]*$/.exec(path)?.[1] ?? 'value'
  const isSecret = !redact(`"${name}": ${json}`).endsWith(json)
  if (isSecret) return '[redacted]'
  return json.length > 100 ? `${json.slice(0, 100)}…` : json
}

function parse(text: string): { ok: true; value: unknown } | { ok: false } {
  try {
    return { ok: true, value: JSON.parse(text) }
  } catch {
    return { ok: false }
  }
}
