import type { Troubles } from '#lib/yaml/trouble.ts'
import { LIMITS } from '../limits.ts'
import { interpolate } from './interpolate.ts'
import { readQuoted } from './read-quoted.ts'
import type { Variables } from './variables.ts'

const ASSIGNMENT = /[ \t]*(?:export[ \t]+)?([A-Za-z_][A-Za-z0-9_.-]*)[ \t]*(?:[=:][ \t]*|(?=\r?\n|$))/y
const BLANK = /[ \t]*(?:#[^\n]*)?(?:\r?\n|$)/y
const REST_OF_LINE = /[^\n]*(?:\n|$)/y
const MOST = 5_000

type Reading = {
  file: string
  text: string
  known: Variables
  seen: Map<string, string>
  troubles: Troubles
  made: Set<string>
  room: number
}

/**
 * Maps the text of an `.env` file to variables; later lines see earlier ones, `known` values win. Troubles never quote
 * a value. Names of variables made of a secret one's value are added to `made`.
 */
export function parseDotenv(
  file: string,
  text: string,
  known: Variables,
  troubles: Troubles,
  made: Set<string> = new Set(),
): Variables {
  const variables = new Map<string, string>()
  const reading = { file, text, known, seen: new Map(known), troubles, made, room: LIMITS.fileBytes }
  let index = text.startsWith('\uFEFF') ? 1 : 0
  while (index < text.length)
    index = match(BLANK, text, index)?.[0].length
      ? skip(BLANK, text, index)
      : readLine(reading, index, variables)
  return variables
}

// Returns where the next line starts; the end of the text when there is no going on.
function readLine(reading: Reading, index: number, variables: Map<string, string>): number {
  const { file, text, known, seen, troubles, made } = reading
  const trouble = (message: string) => troubles.add(placeOf(file, text, index), message)
  const assigned = match(ASSIGNMENT, text, index)
  const name = assigned?.[1]
  if (!assigned || name === undefined) {
    trouble('This line is not `NAME=value`.')
    return text.length
  }
  const value = readValue(text, index + assigned[0].length, reading)
  reading.room -= value.ok ? value.text.length : 0
  if (variables.size >= MOST || reading.room < 0) {
    trouble(`The file sets more than ${MOST} variables, or more than 1 MiB of them.`)
    return text.length
  }
  if (!value.ok) trouble(`\`${name}\`: ${value.message}`)
  else if (/[=:][ \t]*$/.test(assigned[0])) {
    variables.set(name, value.text)
    if (value.isSecret) made.add(name)
    if (!known.has(name)) seen.set(name, value.text)
  }
  return value.end
}

function skip(pattern: RegExp, text: string, index: number): number {
  return index + (match(pattern, text, index)?.[0].length ?? 0)
}

type Value =
  | { ok: true; text: string; isSecret: boolean; end: number }
  | { ok: false; message: string; end: number }

function readValue(text: string, start: number, reading: Reading): Value {
  const quote = text.charAt(start)
  if (quote === "'" || quote === '"') {
    const quoted = readQuoted(text, start)
    if (quoted === null) return { ok: false, message: 'A closing quote is missing.', end: text.length }
    const end = quoted.end + (match(REST_OF_LINE, text, quoted.end)?.[0].length ?? 0)
    if (!/^[ \t]*(?:#.*)?\r?$/.test(text.slice(quoted.end, end).replace(/\n$/, '')))
      return { ok: false, message: 'Text follows the closing quote.', end }
    if (quote === "'") return { ok: true, text: quoted.text, isSecret: false, end }
    return filled(quoted.text, end, reading)
  }
  const line = match(REST_OF_LINE, text, start)?.[0] ?? ''
  return filled(line.replace(/(?:^|[ \t])#.*/s, '').trim(), start + line.length, reading)
}

function filled(text: string, end: number, { seen, made }: Reading): Value {
  const result = interpolate(text, seen, made)
  if (!result.ok) return { ok: false, message: result.message, end }
  return { ok: true, text: result.text, isSecret: result.secrets.length > 0, end }
}

function match(pattern: RegExp, text: string, index: number): RegExpExecArray | null {
  pattern.lastIndex = index
  return pattern.exec(text)
}

function placeOf(file: string, text: string, index: number) {
  const before = text.slice(0, index)
  const line = before.split('\n').length
  return { file, line, column: index - before.lastIndexOf('\n') }
}
