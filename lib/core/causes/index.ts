import type { CauseRule } from './rule.ts'

/** Every rule, in the order they are tried; the first that proves something speaks. */
export const CAUSE_RULES: readonly CauseRule[] = []
