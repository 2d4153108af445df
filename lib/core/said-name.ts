import { printable } from './printable.ts'

const LONGEST = 60

/** A name in backticks for a message: one line, printable, and of bounded length. */
export function saidName(name: string): string {
  const text = printable(name.slice(0, LONGEST + 1)).replace(/\s/g, ' ')
  return `\`${text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text}\``
}
