import { readPattern } from '#lib/core/pattern.ts'
import { type HttpAnswer, met, unmet, untold, type Weighed } from './http-weighing.ts'
import type { HttpWants } from './question.ts'

const WHERE_READ = 'where it was read; the rest was not read'

/** Weighs the text of a body; what a body that was read in part does not hold may stand in the rest. */
export function weighBody({ contains, matches }: HttpWants, { body = '', bodyCut }: HttpAnswer): Weighed[] {
  // The last character of a body that was cut may be half of another.
  const text = bodyCut ? body.replace(/\uFFFD$/, '') : body
  return [
    ...(contains === null ? [] : [weighText(contains, text, bodyCut === true)]),
    ...(matches === null ? [] : [weighPattern(matches, text, bodyCut === true)]),
  ]
}

function weighText(contains: string, text: string, isCut: boolean): Weighed {
  if (text.includes(contains)) return met()
  const lacks = `the body does not hold “${contains}”`
  return isCut ? untold(`${lacks} ${WHERE_READ}`) : unmet(lacks)
}

function weighPattern(source: string, text: string, isCut: boolean): Weighed {
  const read = readPattern(source)
  if (!read.ok) return untold(`the body was not searched: ${read.reason.replace(/\.$/, '')}`)
  const isIn = isCut ? read.pattern.isInPart(text, 'end') : read.pattern.isIn(text)
  if (isIn) return met()
  const lacks = `the body does not match /${source}/`
  return isIn === null
    ? untold(`whether the body matches /${source}/ cannot be told: it was read in part`)
    : unmet(lacks)
}
