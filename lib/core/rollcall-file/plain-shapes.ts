import { z } from 'zod'
import { readJsonPath } from '../json-path.ts'
import { nearest } from '../nearest.ts'
import { readPattern } from '../pattern.ts'
import { printable } from '../printable.ts'
import { redact } from '../redact.ts'
import { redactWords } from '../redact-words.ts'
import { saidName } from '../said-name.ts'
import { patternSize } from './pattern-size.ts'

const LARGEST_PATTERN = 2_000

/** What is said of a text that may not be kept as it is. */
const CREDENTIAL = 'looks as if it held a credential, and it is kept'

/** A map with these keys and no others; a key that is not known is told with the nearest that is, one line for each. */
export function strictMap<T extends z.ZodRawShape>(shape: T, what = 'must be a map') {
  const known = Object.keys(shape)
  return z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'unrecognized_keys'
        ? (issue.keys ?? []).map((key) => `has no ${saidName(key)}.${nearest(key, known)}`).join('\n')
        : what,
  })
}

/** Text of one character at least, kept as it is: without credentials and control characters. */
export function text(most: number) {
  return z
    .string('must be text')
    .min(1, 'must not be empty')
    .max(most, `must be at most ${most.toLocaleString('en')} characters`)
    .refine(
      (given) => given.isWellFormed() && !given.includes('\uFFFD') && printable(given) === given,
      'holds a character that cannot be printed',
    )
    .refine((given) => redact(given) === given, CREDENTIAL)
}

/** Text that is more than blanks, without those around it. */
export function line(most: number) {
  return text(most)
    .regex(/\S/, 'must not be empty')
    .transform((given) => given.trim())
}

/** A whole number between two bounds; text that reads as one counts, for variables are text. */
export function whole(what: string, least: number, most: number) {
  const message = `must be ${what}`
  const number = z.int(message).min(least, message).max(most, message)
  const digits = z
    .string(message)
    .regex(/^\d{1,9}$/, { message, abort: true })
    .transform(Number)
    .pipe(number)
  return z.union([number, digits], message)
}

/** A container's port. */
export const port = whole('a port from 1 to 65535', 1, 65_535)

/** One of these words. */
export function oneOf<const T extends readonly [string, ...string[]]>(words: T) {
  return z.enum(words, `must be one of ${words.map((word) => `\`${word}\``).join(', ')}`)
}

/** `true` or `false`. */
export const flag = z.boolean('must be `true` or `false`')

/** A day of the calendar. */
export const date = z.iso.date('must be a date such as `2025-12-01`')

/** A pattern that RE2 takes. */
export const pattern = text(1_000).superRefine((source, context) => {
  if (patternSize(source) > LARGEST_PATTERN) {
    context.addIssue({ code: 'custom', message: 'repeats too much; lower its `{…}`' })
    return
  }
  const read = readPattern(source)
  if (!read.ok) context.addIssue({ code: 'custom', message: saidOf(read.reason) })
})

/** A JSONPath of RFC 9535. */
export const jsonPath = text(1_000).superRefine((source, context) => {
  const read = readJsonPath(source)
  if (!read.ok) context.addIssue({ code: 'custom', message: saidOf(read.reason) })
})

/** The words of a command, which is run without a shell. */
export const command = z
  .array(text(4_000), 'must be a list of words, such as `[pg_isready, -q]`; for a shell, write `[sh, -c, …]`')
  .min(1, 'must not be empty')
  .max(100, 'holds more than 100 words')
  .refine((words) => redactWords(words).every((word, index) => word === words[index]), CREDENTIAL)
  .refine((words) => redact(words.join(' ')) === words.join(' '), CREDENTIAL)

function saidOf(reason: string): string {
  const words = reason.replace(/^The (?:pattern|JSONPath) /, '').replace(/\.+$/, '')
  return printable(words).replace(/\s+/g, ' ').slice(0, 300)
}

/** A service's name as Compose takes it. */
export const serviceName = z
  .string('must be text')
  .regex(
    /^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/,
    'is no name of a service: letters, digits, `.`, `_` and `-` only',
  )
