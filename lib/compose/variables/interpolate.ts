import { printable } from '#lib/core/printable.ts'
import { LIMITS } from '../budget.ts'
import { type Part, parseTemplate } from './parse-template.ts'
import type { Variables } from './variables.ts'

/**
 * `shown` is the value with port numbers filled in and every other variable left by its name, so it holds no secret;
 * `unset` names the variables that had no value and no default, and so count as empty.
 */
type Interpolated =
  | { ok: true; text: string; shown: string; unset: string[] }
  | { ok: false; message: string }

class Unfit extends Error {}

type Filling = { variables: Variables; unset: Set<string>; room: number }

/** Fills variables into one value by Compose's rules; words of an operator are only looked at when they are used. */
export function interpolate(text: string, variables: Variables): Interpolated {
  const template = parseTemplate(text)
  if (!template.ok) return template
  const filling = { variables, unset: new Set<string>(), room: LIMITS.valueLength + text.length }
  try {
    const filled = fill(template.parts, filling)
    return { ok: true, text: filled, shown: show(template.parts, filling), unset: [...filling.unset] }
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
  if (present) return value ?? ''
  if (operator.endsWith('-')) return fill(word, filling)
  if (operator.endsWith('?')) throw new Unfit(required(name, fill(word, filling)))
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
  const value = filledValue(part, { ...filling, unset: new Set(), room: LIMITS.valueLength })
  return /^\d{0,5}$/.test(value) ? value : `\${${part.name}}`
}
