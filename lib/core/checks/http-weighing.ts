import type { ProbeAnswer } from './answers.ts'

export type HttpAnswer = Extract<ProbeAnswer, { kind: 'answered' }>

/** Whether an answer is as one wish wants it: null where that cannot be told. `words` continue `Status 200, but …`. */
export type Weighed = { met: boolean | null; words: string; actual?: string }

/** The answer is not as wanted: `words` say why, `actual` what came. */
export function unmet(words: string, actual?: string): Weighed {
  return { met: false, words, ...(actual === undefined ? {} : { actual }) }
}

/** Whether the answer is as wanted cannot be told: `words` say why. */
export function untold(words: string): Weighed {
  return { met: null, words }
}

/** The answer is as wanted; `actual` says what came, where that is worth telling. */
export function met(actual?: string): Weighed {
  return { met: true, words: '', ...(actual === undefined ? {} : { actual }) }
}
