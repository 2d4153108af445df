import { levelOf } from './level-of.ts'
import type { Level } from './said.ts'

const MESSAGES = ['msg', 'message', 'log', 'event', 'text', '@m', '@mt', 'MESSAGE']
const ERRORS = [
  'err',
  'error',
  'exception',
  'exc_info',
  'cause',
  'reason',
  'stack',
  'stacktrace',
  'stack_trace',
  '@x',
  'attr',
]
const LEVELS = ['level', 'lvl', 'severity', 'levelname', 'loglevel', 'log.level', '@l', 's']
const DEEPEST = 4
const PAIR = /(?<![\w.])(?<name>[\w.]{1,40})=(?<value>"(?:[^"\\]|\\.){0,4000}"?|[^\s"]{1,4000})/g

type Structured = { text: string; level: Level | null }

/** Maps a line of JSON or logfmt to its message and its error, a stack over several lines; null where it is neither. */
export function structuredLine(line: string): Structured | null {
  return line.startsWith('{') ? jsonLine(line) : logfmtLine(line)
}

function jsonLine(line: string): Structured | null {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    // Half a line, or braces that are no JSON: read as plain text.
    return null
  }
  if (!isRecord(value)) return null
  const level = LEVELS.map((name) => levelOf(value[name])).find((one) => one !== null) ?? null
  const parts = [...MESSAGES, ...ERRORS].flatMap((name) => wordsIn(value[name], DEEPEST))
  return parts.length === 0 ? null : { text: joined(parts), level }
}

function wordsIn(value: unknown, depth: number): string[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [value.trim()]
  if (depth === 0) return []
  if (Array.isArray(value)) return value.slice(0, 5).flatMap((one) => wordsIn(one, depth - 1))
  if (!isRecord(value)) return []
  return ['type', 'name', 'code', 'errmsg', ...MESSAGES, ...ERRORS].flatMap((name) =>
    wordsIn(value[name], depth - 1),
  )
}

function logfmtLine(line: string): Structured | null {
  const pairs = new Map<string, string>()
  for (const { groups } of line.matchAll(PAIR)) {
    if (groups?.name && groups.value !== undefined) pairs.set(groups.name, unquoted(groups.value))
  }
  const level = LEVELS.map((name) => levelOf(pairs.get(name))).find((one) => one !== null) ?? null
  const message = pairs.get('msg') ?? pairs.get('message')
  if (message === undefined || (level === null && pairs.size < 2)) return null
  const errors = ERRORS.flatMap((name) => pairs.get(name) ?? [])
  return { text: joined([message, ...errors]), level }
}

// A stack that repeats the message stands for it, on lines of its own.
function joined(parts: readonly string[]): string {
  const stacks = parts.filter((part) => part.includes('\n'))
  const words = parts.filter((part) => !stacks.some((stack) => stack.includes(part)))
  return [[...new Set(words)].join(': '), ...new Set(stacks)].filter((text) => text !== '').join('\n')
}

function unquoted(value: string): string {
  if (!value.startsWith('"')) return value
  return value
    .slice(1, value.endsWith('"') && value.length > 1 ? -1 : undefined)
    .replace(/\\([nt"\\])/g, (_, sign: string) => (sign === 'n' ? '\n' : sign === 't' ? '\t' : sign))
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
