// Browsers load this file: keep it free of every import but types.
import type { CheckKind } from './outcome.ts'

/** The kinds of check that change what they look at. */
export const DRILL_KINDS: readonly CheckKind[] = ['persistence', 'graceful-stop']

/** Says whether a check of this kind changes what it looks at. */
export function isDrill(kind: CheckKind): boolean {
  return DRILL_KINDS.includes(kind)
}
