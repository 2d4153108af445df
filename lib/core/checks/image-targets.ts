import type { ContainerObservation } from '#lib/core/observation.ts'
import { sizeWords } from '#lib/core/size-words.ts'
import type { Judgement } from './check.ts'
import { notVerified, unanswered } from './seen.ts'

const DAY = 86_400_000

// Reproducible builds write a date such as 1970-01-01 or 1980-01-01, which says nothing.
const FIRST_IMAGE = Date.parse('2013-01-01T00:00:00Z')

/** Judges the size of a container's image by a target in bytes. */
export function judgeSize({ imageFacts }: ContainerObservation, most: number | null): Judgement {
  if (imageFacts === null) return unknown('how large the image is')
  if (most === null) return unanswered()
  const actual = sizeWords(imageFacts.sizeBytes)
  return imageFacts.sizeBytes <= most
    ? { outcome: 'pass', reason: `The image takes ${actual}.`, actual }
    : { outcome: 'fail', reason: `The image takes ${actual}; at most ${sizeWords(most)} is wanted.`, actual }
}

/** Judges the age of a container's image at `now` by a target in days. */
export function judgeAge({ imageFacts }: ContainerObservation, most: number | null, now: Date): Judgement {
  const built = Date.parse(imageFacts?.createdAt ?? '')
  if (Number.isNaN(built) || built < FIRST_IMAGE) return unknown('when the image was built')
  if (most === null) return unanswered()
  const age = Math.max(0, now.getTime() - built)
  const days = Math.floor(age / DAY)
  const actual = days === 1 ? '1 day old' : `${days} days old`
  return age <= most * DAY
    ? { outcome: 'pass', reason: `The image is ${actual}.`, actual }
    : { outcome: 'fail', reason: `The image is ${actual}; at most ${most} days are wanted.`, actual }
}

function unknown(what: string): Judgement {
  return { ...notVerified(`The engine does not say ${what}.`), actual: 'unknown' }
}
