import type { BoardRow } from '#lib/core/board.ts'
import { type Tone, toneOf, type Verdict } from '#lib/core/verdict-words.ts'

const NEEDS_SOMEONE: Verdict[] = ['failing', 'missing', 'degraded']
const UNSEEN: Verdict[] = ['unreachable', 'not verified']

/** Maps the board's rows to the one line that a lead reads from across the room, with its tone. */
export function boardSentence(rows: readonly Pick<BoardRow, 'verdict'>[]): { text: string; tone: Tone } {
  const count = (verdicts: Verdict[]) => rows.filter(({ verdict }) => verdicts.includes(verdict)).length
  const [bad, unseen, starting] = [count(NEEDS_SOMEONE), count(UNSEEN), count(['starting'])]
  const all = rows.length
  if (all === 0) return { text: 'No stacks yet', tone: 'unknown' }
  const parts = [
    bad > 0 ? `${of(bad, all)} ${bad === 1 ? 'needs' : 'need'} someone` : '',
    unseen > 0 ? `${bad > 0 ? unseen : of(unseen, all)} cannot be verified` : '',
    starting > 0
      ? `${bad + unseen > 0 ? starting : of(starting, all)} ${starting === 1 ? 'is' : 'are'} starting`
      : '',
  ].filter(Boolean)
  if (parts.length > 0)
    return { text: parts.join(', '), tone: bad > 0 ? worstTone(rows) : unseen > 0 ? 'unknown' : 'busy' }
  return {
    text: all === 1 ? 'The one stack is as it should be' : `All ${all} stacks are as they should be`,
    tone: 'good',
  }
}

function of(count: number, all: number): string {
  return all === 1 ? 'The one stack' : `${count} of ${all} stacks`
}

function worstTone(rows: readonly Pick<BoardRow, 'verdict'>[]): Tone {
  return rows.some(({ verdict }) => toneOf(verdict) === 'bad') ? 'bad' : 'warn'
}
