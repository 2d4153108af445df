import { printable } from '#lib/core/printable.ts'
import { secretKindOf } from '#lib/core/redaction/secret-name.ts'
import { LIMITS } from '../limits.ts'
import { type Part, parseTemplate } from './parse-template.ts'
import type { MadeOfSecrets, Variables } from './variables.ts'

/**
 * `shown` is the value with port numbers filled in and every other variable left by its name, so it holds no secret;
 * `unset` names the variables that had no value and no default, and so count as empty; `secrets` names those with a
 * secret's name, or made of such, whose values (or defaults) stand in `text`.
 */
type Interpolated =
  | { ok: true; text: string; shown: string; unset: string[]; secrets: string[] }
  | { ok: false; message: string }

class Unfit extends Error {}

type Filling = {
  variables: Variables
  made: MadeOfSecrets
  unset: Set<string>
  secrets: Set<string>
  room: number
}

/** Fills variables into one value by Compose's rules; words of an operator are only looked at when they are used. */
export function interpolate(
  text: string,
  variables: Variables,
  made: MadeOfSecrets = new Set(),
): Interpolated {
  const template = parseTemplate(text)
  if (!template.ok) return template
  const room = LIMITS.valueLength + text.length
  const filling = { variables, made, unset: new Set<string>(), secrets: new Set<string>(), room }
  try {
    const filled = fill(template.parts, filling)
    const shown = show(template.parts, filling)
    return { ok: true, text: filled, shown, unset: [...filling.unset], secrets: [...filling.secrets] }
  } catch (error) {
    if (error instanceof Unfit) return { ok: false, message: error.message }
    throw error
  }
}

function fill(parts: Part[], filling: Filling): string {
  let filled = ''
  for (const part of parts) {
    const text = 'text' in part ? part.text : filledValue(part, filling)
    filling.room -= text.length
    if (filling.room < 0) throw new Unfit('The value grows beyond 64 KiB once its variables are filled in.')
    filled += text
  }
  return filled
}

function filledValue(part: Exclude<Part, { text: string }>, filling: Filling): string {
  const { name, operator, word } = part
  const value = filling.variables.get(name)
  const present = operator.startsWith(':') ? value !== undefined && value !== '' : value !== undefined
  if (operator.endsWith('+')) return present ? fill(word, filling) : ''
  if (secretKindOf(name) !== null || filling.made.has(name)) filling.secrets.add(name)
  if (present) return value ?? ''
  if (operator.endsWith('-')) return fill(word, filling)
  if (operator.endsWith('?')) throw new Unfit(required(name, show(word, filling)))
  filling.unset.add(name)
  return ''
}

function required(name: string, said: string): string {
  const note = printable(said.trim()).slice(0, 300)
  return note === ''
    ? `The variable \`${name}\` must be set.`
    : `The variable \`${name}\` must be set: ${note}`
}

function show(parts: Part[], filling: Filling): string {
  return parts.map((part) => ('text' in part ? part.text : showValue(part, filling))).join('')
}

function showValue(part: Exclude<Part, { text: string }>, filling: Filling): string {
  const secrets = new Set<string>()
  const value = filledValue(part, { ...filling, unset: new Set(), secrets, room: LIMITS.valueLength })
  return secrets.size === 0 && /^\d{0,5}$/.test(value) ? value : `\${${part.name}}`
}
