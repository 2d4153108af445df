import { fromLog } from './from-log.ts'
import type { LogRule } from './log-rule.ts'
import { scene, symptoms } from './symptoms.fixture.ts'

/** The title that one rule gives to a service that exited with `log`; null where it sees nothing. */
export function titleBy(rule: LogRule, log: string): string | null {
  const ailing = symptoms(log)
  return fromLog([rule], 'any line')(ailing, scene([ailing]))?.title ?? null
}
