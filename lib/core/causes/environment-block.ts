import { notSet, notValid } from './environment-words.ts'
import type { Words } from './log-rule.ts'
import type { Said } from './said.ts'
import { textOf } from './text-of.ts'

/** Maps the heading of a box of names, and the lines after it, to the variables it lists; null where it lists none. */
export function blockOf(line: Said, after: readonly Said[]): Words | null {
  const inLine = line.text.slice(line.text.search(/var(?:iable)?s?/i)).match(/\b[A-Z][A-Z0-9_]{2,60}\b/)?.[0]
  if (inLine)
    return /^\W*invalid(?!.*(?:required|undefined))/i.test(line.text) ? notValid(inLine) : notSet([inLine])
  const names = after
    .slice(0, 12)
    .flatMap(
      ({ text }) =>
        /(?:^|['"[ ])(?<variable>[A-Z][A-Z0-9]{0,40}(?:_[A-Z0-9]{1,40}){0,8})['"]?\s?(?::|,|\]|$)/.exec(text)
          ?.groups?.variable ?? [],
    )
  const first = names[0]
  if (first === undefined) return null
  const isAbsent =
    !/^\W*invalid/i.test(line.text) || /required|undefined|missing/i.test(textOf(after.slice(0, 12)))
  return isAbsent ? notSet(names) : notValid(first)
}

/** Maps lines to the words for every variable they name; null where they name none. */
export function namesIn(after: readonly Said[]): Words | null {
  const names = textOf(after).match(/\b[A-Z][A-Z0-9_]{2,60}\b/g)
  return names ? notSet(names) : null
}
