import { durationWords } from '#lib/core/duration.ts'
import type { DrillAnswer } from './answers.ts'
import { notVerified } from './seen.ts'

/** Lists what a drill did, a line each. */
export function stepLines({ steps }: DrillAnswer): string {
  return steps.map(({ words, durationMs }) => `${words} (${durationWords(durationMs)})`).join('\n')
}

/** The finding of a drill that was not carried through, with what it left behind; null where it was. */
export function aborted({ trouble, isUp }: DrillAnswer): ReturnType<typeof notVerified> | null {
  if (trouble === null) return null
  const left = isUp ? '' : ' It is not up again: start it.'
  return notVerified(`${trouble.replace(/[.]?$/, '.')}${left}`)
}
