import { CONNECTIONS, ENGINE_FIRST, ENGINE_LAST } from './engine-rules.ts'
import { fromLog } from './from-log.ts'
import type { LogRule } from './log-rule.ts'
import { missingModule } from './missing-module.ts'
import type { CauseRule } from './rule.ts'

/** What lines of output give away, the more specific first: within one incident the first speaks. */
export const LOG_RULES: readonly LogRule[] = [missingModule]

/** Every rule, in the order they are tried; the first that proves something speaks. */
export const CAUSE_RULES: readonly CauseRule[] = [
  ...ENGINE_FIRST,
  fromLog(LOG_RULES, 'what it calls an error'),
  ...CONNECTIONS,
  ...ENGINE_LAST,
  fromLog(LOG_RULES, 'any line'),
]
