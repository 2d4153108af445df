import type { ProbeAnswer } from './answers.ts'

export type HttpAnswer = Extract<ProbeAnswer, { kind: 'answered' }>

/** Whether an answer is as one wish wants it: null where that cannot be told. `words` continue `Status 200, but …`. */
export type Weighed = { met: boolean | null; words: string; actual?: string }

/** What was asked, what came and why it is not as wanted. */
export function unmet(words: string, actual?: string): Weighed {
  return { met: false, words, ...(actual === undefined ? {} : { actual }) }
}

/** It cannot be told whether the answer is as wanted. */
export function untold(words: string): Weighed {
  return { met: null, words }
}

/** The answer is as wanted. */
export function met(actual?: string): Weighed {
  return { met: true, words: '', ...(actual === undefined ? {} : { actual }) }
}
