import { fromLog } from './from-log.ts'
import { LOG_RULES } from './index.ts'
import type { LogRule } from './log-rule.ts'
import { scene, symptoms } from './symptoms.fixture.ts'

/** The title that one rule gives to a service that exited with `log`; null where it sees nothing. */
export function titleBy(rule: LogRule, log: string): string | null {
  const ailing = symptoms(log)
  return fromLog([rule], () => true)(ailing, scene([ailing]))?.title ?? null
}

/** The code that all rules about logs give to a service that exited with `log`; null where none sees anything. */
export function codeOf(log: string): string | null {
  const ailing = symptoms(log)
  return fromLog(LOG_RULES, () => true)(ailing, scene([ailing]))?.code ?? null
}
