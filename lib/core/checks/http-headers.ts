import { readPattern } from '#lib/core/pattern.ts'
import { type HttpAnswer, met, unmet, untold, type Weighed } from './http-weighing.ts'
import type { HttpWants } from './question.ts'

/** Weighs the headers of an answer, each by the pattern that is wanted of it. */
export function weighHeaders(wants: HttpWants, answer: HttpAnswer): Weighed[] {
  return Object.entries(wants.headers).map(([name, source]) =>
    weighHeader(name.toLowerCase(), source, answer),
  )
}

function weighHeader(name: string, source: string, { headers }: HttpAnswer): Weighed {
  if (headers === undefined) return untold('its headers were not kept')
  const value = Object.hasOwn(headers, name) ? headers[name] : undefined
  if (value === undefined) return unmet(`it has no header ${name}`)
  const read = readPattern(source)
  if (!read.ok) return untold(`header ${name} was not compared: ${read.reason.replace(/\.$/, '')}`)
  return read.pattern.isIn(value)
    ? met()
    : unmet(`header ${name} does not match /${source}/`, `${name}: ${value}`)
}
