import { durationWords } from '#lib/core/duration.ts'
import { weighBody } from './http-body.ts'
import { weighCertificate } from './http-certificate.ts'
import { weighHeaders } from './http-headers.ts'
import { wantedWords, weighJson } from './http-json.ts'
import { type HttpAnswer, met, unmet, type Weighed } from './http-weighing.ts'
import type { HttpWants, WantedStatus } from './question.ts'

/** Weighs an answer wish by wish, all but its status. */
export function weighAnswer(wants: HttpWants, answer: HttpAnswer, now: Date): Weighed[] {
  return [
    ...weighHeaders(wants, answer),
    ...weighBody(wants, answer),
    ...weighJson(wants, answer),
    ...weighLatency(wants, answer),
    ...weighCertificate(wants, answer, now),
  ]
}

function weighLatency({ latencyMs }: HttpWants, { durationMs }: HttpAnswer): Weighed[] {
  if (latencyMs === null) return []
  const took = `answered after ${durationWords(durationMs)}`
  return [
    durationMs <= latencyMs
      ? met(took)
      : unmet(`it ${took}, wanted within ${durationWords(latencyMs)}`, took),
  ]
}

/** Whether a status is as wanted. */
export function isWanted(status: number, wanted: WantedStatus): boolean {
  if (wanted === 'any') return true
  return wanted === 'below 400' ? status < 400 : status === wanted
}

/** Says which status is wanted, to follow `not`. */
export function statusWords(wanted: WantedStatus): string {
  if (wanted === 'any') return 'any status'
  return wanted === 'below 400' ? 'a status below 400' : `${wanted}`
}

/** Says in one line all that an answer has to be. */
export function expectedWords(wants: HttpWants): string {
  const { status, headers, contains, matches, json, latencyMs, tlsDays } = wants
  return [
    typeof status === 'number' ? `status ${status}` : statusWords(status),
    ...Object.entries(headers).map(([name, pattern]) => `header ${name} like /${pattern}/`),
    ...(contains === null ? [] : [`body with “${contains}”`]),
    ...(matches === null ? [] : [`body like /${matches}/`]),
    ...json.map((wanted) => `${wanted.path} ${wantedWords(wanted)}`),
    ...(latencyMs === null ? [] : [`within ${durationWords(latencyMs)}`]),
    ...(tlsDays === null ? [] : [`a trusted certificate, good for ${tlsDays} days more`]),
  ].join(', ')
}
