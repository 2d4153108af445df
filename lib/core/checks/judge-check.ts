import { boundText } from '#lib/core/bound-text.ts'
import type { CheckResult } from '#lib/core/outcome.ts'
import type { Answer } from './answers.ts'
import { askedWords } from './asked-words.ts'
import type { Judgement, PlannedCheck } from './check.ts'
import { CHECKS } from './index.ts'
import { notVerified } from './seen.ts'
import { waive } from './waive.ts'

const LINE_BYTES = 512

/** Maps a planned check and the answer it got, at the given attempt, to its result with evidence; what was not asked ends as not verified. */
export function judgeCheck(planned: PlannedCheck, answer: Answer, now: Date, attempts = 1): CheckResult {
  const judgement =
    unasked(planned, answer) ?? waive(planned, CHECKS[planned.kind].judge(planned, answer, now), answer, now)
  const output = boundText(judgement.output ?? '', { keep: judgement.keep ?? 'tail' })
  return {
    service: planned.service,
    subject: planned.subject,
    kind: planned.kind,
    detail: planned.detail,
    outcome: judgement.outcome,
    reason: line(sentence(judgement.reason)),
    advisory: planned.advisory,
    evidence: {
      asked: line(askedWords(planned)),
      expected: line(planned.expected),
      actual: line(judgement.actual),
      exitCode: judgement.exitCode ?? null,
      output: output.text,
      cutBytes: output.cutBytes,
      durationMs: answer.durationMs,
      attempts,
      at: now.toISOString(),
    },
  }
}

function unasked({ question }: PlannedCheck, answer: Answer): Judgement | null {
  const nothing = { actual: 'not asked' }
  if (question.on === 'nothing') return { ...notVerified(question.reason), ...nothing }
  switch (answer.kind) {
    case 'unasked':
      return { ...notVerified(answer.reason === '' ? 'It was not asked.' : answer.reason), ...nothing }
    case 'blocked':
      return {
        ...notVerified(answer.detail === '' ? 'The address may not be asked.' : answer.detail),
        ...nothing,
      }
    case 'cancelled':
      return { ...notVerified('Cancelled before it answered.'), actual: 'no answer yet' }
    default:
      return null
  }
}

function line(text: string): string {
  return boundText(text.replaceAll(/\s*\n\s*/g, ' '), { keep: 'head', bytes: LINE_BYTES }).text
}

function sentence(words: string): string {
  const capital = `${words.charAt(0).toUpperCase()}${words.slice(1)}`
  return /[.!?…]$/.test(capital) ? capital : `${capital}.`
}
