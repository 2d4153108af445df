import { fullStop } from './full-stop.ts'
import type { JudgedContainer, TroubleState } from './judge-container.ts'
import type { Expectation } from './stack.ts'
import { toneOf } from './verdict-words.ts'

const DATE = /^\d{4}-\d{2}-\d{2}$/

/** Whether the last day of an expectation or waiver is over in UTC; an end that is no date such as `2025-12-01` counts as over. */
export function hasEnded(expectation: Pick<Expectation, 'until'>, now: Date): boolean {
  if (expectation.until === null) return false
  return !DATE.test(expectation.until) || now.toISOString().slice(0, 10) > expectation.until
}

/** Whether the expectation is written for this trouble, ended or not; `failing` covers every trouble, the others their own. */
export function namesTrouble(expectation: Expectation, trouble: TroubleState): boolean {
  return expectation.state === 'failing' || expectation.state === trouble
}

/** Maps a judged container to its verdict under an expectation: covered becomes `expected failure`, anything else keeps its own word and says why. */
export function applyExpectation(
  judged: JudgedContainer,
  expectation: Expectation | null,
  now: Date,
): JudgedContainer {
  if (expectation === null) return judged
  const { trouble, reason } = judged
  const expected = `${expectation.state} (${expectation.reason})`
  if (toneOf(judged.verdict) === 'good') {
    return { ...judged, reason: `${reason} It was expected to be ${expected}; that no longer applies.` }
  }
  if (judged.verdict === 'starting') return judged
  if (trouble === null || !namesTrouble(expectation, trouble)) {
    return { ...judged, reason: `${reason} Expected was ${expected}, which does not cover this.` }
  }
  if (hasEnded(expectation, now)) {
    return {
      ...judged,
      reason: `${reason} It was expected only until ${expectation.until} (${expectation.reason}).`,
    }
  }
  return {
    ...judged,
    verdict: 'expected failure',
    reason: `${expectedWords(expectation, trouble)} ${reason}`,
  }
}

function expectedWords(expectation: Expectation, trouble: TroubleState): string {
  const until = expectation.until === null ? '' : ` until ${expectation.until}`
  return `${capital(trouble)} as expected${until}: ${fullStop(expectation.reason)}`
}

/** Reads back from the reason of an expected failure the trouble that was expected, such as `restarting`; `failing` where it does not say. */
export function expectedTrouble(reason: string): string {
  return /^([A-Z][a-z]+) as expected\b/.exec(reason)?.[1]?.toLowerCase() ?? 'failing'
}

function capital(word: string): string {
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}`
}
