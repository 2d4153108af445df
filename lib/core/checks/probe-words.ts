import { durationWords } from '#lib/core/duration.ts'
import type { Answer } from './answers.ts'
import type { Judgement } from './check.ts'

/** Judges a probe that reached nothing: that fails the check. Null for an answer that is not of this sort. */
export function unreached(answer: Answer): Judgement | null {
  switch (answer.kind) {
    case 'refused':
      return failed(
        answer.detail || 'The connection was refused: nothing listens there.',
        'no connection',
        answer.detail,
      )
    case 'timeout':
      return failed(
        `No answer within ${durationWords(roundedToTenth(answer.durationMs))}.`,
        'no answer',
        answer.detail,
      )
    case 'unreachable':
      return failed(answer.detail || 'It cannot be reached.', 'unreachable', answer.detail)
    default:
      return null
  }
}

function failed(reason: string, actual: string, output: string): Judgement {
  return { outcome: 'fail', reason, actual, output }
}

function roundedToTenth(ms: number): number {
  return ms < 1000 ? ms : Math.round(ms / 100) * 100
}
