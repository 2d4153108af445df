import { boundText } from '#lib/core/bound-text.ts'

const LONGEST = 80

/** Maps words such as a command or a pattern to a check's detail: one line, without secrets, at most 80 characters. */
export function detailOf(words: string): string {
  const line = boundText(words.replaceAll(/\s+/g, ' ').trim(), { keep: 'head' }).text
  const characters = [...line]
  return characters.length <= LONGEST ? line : `${characters.slice(0, LONGEST - 1).join('')}…`
}
