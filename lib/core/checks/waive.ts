import type { Waiver } from '#lib/core/declared-check.ts'
import { hasEnded } from '#lib/core/expectation.ts'
import type { Answer } from './answers.ts'
import type { Judgement, PlannedCheck } from './check.ts'
import { excuse } from './excuse.ts'

/**
 * Turns a failure into `waived` while the service's expectation or one of the team's waivers covers it, with the reason,
 * who answers for it and the end; past the end it stays a failure and says so.
 */
export function waive(planned: PlannedCheck, judgement: Judgement, answer: Answer, now: Date): Judgement {
  const expected = excuse(planned, judgement, answer, now)
  if (expected.outcome !== 'fail') return expected
  const fitting = planned.waivers.filter((waiver) => fits(waiver, planned))
  const waiver = fitting.find((one) => !hasEnded(one, now)) ?? fitting[0]
  if (waiver === undefined) return expected
  const why = `${waiver.reason.replace(/\.$/, '')} (${waiver.owner})`
  return hasEnded(waiver, now)
    ? { ...expected, reason: `${expected.reason} It was waived only until ${waiver.until}: ${why}.` }
    : { ...judgement, outcome: 'waived', reason: `Waived until ${waiver.until}: ${why}. ${judgement.reason}` }
}

function fits({ kind, detail }: Waiver, planned: PlannedCheck): boolean {
  return kind === planned.kind && (detail === null || detail === planned.detail)
}
