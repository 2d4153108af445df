import type { CauseRule } from './rule.ts'

/** Tried before every rule about logs: what the engine itself says and no log can gainsay. */
export const ENGINE_FIRST: readonly CauseRule[] = []

/**
 * Names that do not resolve and ports where nobody listens, read from logs: tried after the rules that know what an
 * application's own words mean, and before the one that only knows that it failed.
 */
export const CONNECTIONS: readonly CauseRule[] = []

/** Tried last: what an exit code or silence alone tells, weaker than any word of the application. */
export const ENGINE_LAST: readonly CauseRule[] = []
