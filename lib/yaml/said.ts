import { saidName } from '#lib/core/said-name.ts'
import type { Leaf } from './tree.ts'

/** A value as its file writes it, for a message: variables stay unfilled, so no secret can show; those without a value are named. */
export function said(leaf: Leaf): string {
  const unset = leaf.unset.map((name) => `\`${name}\``).join(', ')
  const note = unset === '' ? '' : ` (${unset} ${leaf.unset.length === 1 ? 'is' : 'are'} not set)`
  return `${saidName(leaf.written)}${note}`
}
