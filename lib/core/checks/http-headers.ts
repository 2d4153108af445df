import { readPattern } from '#lib/core/pattern.ts'
import { REDACTED } from '#lib/core/redaction/mark.ts'
import { type HttpAnswer, met, unmet, untold, type Weighed } from './http-weighing.ts'
import type { HttpWants } from './question.ts'

/** Weighs the headers of an answer, each by the pattern that is wanted of it. */
export function weighHeaders(wants: HttpWants, answer: HttpAnswer): Weighed[] {
  return Object.entries(wants.headers).map(([name, source]) =>
    weighHeader(name.toLowerCase(), source, answer),
  )
}

// The eyes keep so many headers, and so much of each.
const MOST_HEADERS = 50
const LONGEST_BYTES = 1024

function weighHeader(name: string, source: string, { headers }: HttpAnswer): Weighed {
  if (headers === undefined) return untold('its headers were not kept')
  const value = Object.hasOwn(headers, name) ? headers[name] : undefined
  if (value === undefined) {
    const isAmongRest = Object.keys(headers).length >= MOST_HEADERS
    return isAmongRest
      ? untold(`header ${name} is not among the ${MOST_HEADERS} that were kept`)
      : unmet(`it has no header ${name}`)
  }
  const read = readPattern(source)
  if (!read.ok) return untold(`header ${name} was not compared: ${read.reason.replace(/\.$/, '')}`)
  const isIn = isCut(value) ? read.pattern.isInPart(value, 'end') : read.pattern.isIn(value)
  if (isIn) return met()
  if (isIn === null || value.includes(REDACTED))
    return untold(`whether header ${name} matches /${source}/ cannot be told: not all of it was kept`)
  return unmet(`header ${name} does not match /${source}/`, `${name}: ${value}`)
}

function isCut(value: string): boolean {
  return new TextEncoder().encode(value).length >= LONGEST_BYTES
}
