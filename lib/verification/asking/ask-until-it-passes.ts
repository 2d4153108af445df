import { setTimeout as sleep } from 'node:timers/promises'
import type { PlannedCheck } from '#lib/core/checks/check.ts'
import { judgeCheck } from '#lib/core/checks/judge-check.ts'
import type { CheckResult } from '#lib/core/outcome.ts'
import type { Asker } from './asker.ts'

/** Puts a check's question, and puts it again while it fails and its tries last; the result tells how often it was asked. */
export async function askUntilItPasses(
  check: PlannedCheck,
  asker: Asker,
  signal: AbortSignal,
): Promise<CheckResult> {
  const { attempts, everyMs } = check.retries
  for (let attempt = 1; ; attempt += 1) {
    const answer = await asker.ask(check.question, attempt > 1)
    const result = judgeCheck(check, answer, new Date(), attempt)
    if (result.outcome !== 'fail' || attempt >= attempts || signal.aborted) return result
    await sleep(everyMs, undefined, { signal }).catch(() => {})
    if (signal.aborted) return result
  }
}
