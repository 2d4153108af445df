import { type HttpAnswer, met, unmet, untold, type Weighed } from './http-weighing.ts'
import type { HttpWants } from './question.ts'

const DAY = 86_400_000

/** Weighs the certificate that was shown: trusted, and good for as many days more as wanted, counted from `now`. */
export function weighCertificate({ tlsDays }: HttpWants, { certificate }: HttpAnswer, now: Date): Weighed[] {
  if (tlsDays === null) return []
  if (certificate === undefined) return [untold('no certificate was seen')]
  const ends = Date.parse(certificate.validTo)
  if (Number.isNaN(ends)) return [untold('its certificate does not say when it ends')]
  const days = Math.floor((ends - now.getTime()) / DAY)
  const day = new Date(ends).toISOString().slice(0, 10)
  if (ends < now.getTime()) return [unmet(`its certificate ended on ${day}`, `certificate until ${day}`)]
  const trust =
    certificate.distrust === null ? [] : [unmet(`its certificate is not trusted: ${certificate.distrust}`)]
  const left = `certificate good for ${daysWords(days)} more`
  const isLong = days >= tlsDays
  return [
    ...trust,
    isLong
      ? met(left)
      : unmet(
          `its certificate is good only until ${day}, for ${daysWords(days)} more; wanted ${daysWords(tlsDays)}`,
          left,
        ),
  ]
}

function daysWords(days: number): string {
  return days === 1 ? '1 day' : `${days} days`
}
