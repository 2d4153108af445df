import { printable } from '#lib/core/printable.ts'
import type { Leaf } from './tree.ts'

const LONGEST = 60

/** A value as its file writes it, for a message: variables stay unfilled, so no secret can show; those without a value are named. */
export function said(leaf: Leaf): string {
  const unset = leaf.unset.map((name) => `\`${name}\``).join(', ')
  const note = unset === '' ? '' : ` (${unset} ${leaf.unset.length === 1 ? 'is' : 'are'} not set)`
  return `${saidName(leaf.written)}${note}`
}

/** A name in backticks for a message, printable and of bounded length. */
export function saidName(name: string): string {
  const text = printable(name.slice(0, LONGEST + 1))
  return `\`${text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text}\``
}
