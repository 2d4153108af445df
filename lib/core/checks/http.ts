import { durationWords } from '#lib/core/duration.ts'
import { redact } from '#lib/core/redact.ts'
import type { Answer, ProbeAnswer } from './answers.ts'
import type { Check, Judgement, PlannedCheck, Subject } from './check.ts'
import type { HttpAsk } from './http-asks.ts'
import { httpAsks } from './http-asks.ts'
import { planFor } from './plan-for.ts'
import { unreached } from './probe-words.ts'
import type { Question, WantedStatus } from './question.ts'
import { notVerified, unanswered } from './seen.ts'
import { wayIn } from './way-in.ts'

/** Does the service answer over HTTP as declared, or as its own health check asks? */
export const http: Check = {
  plan: (subject) => {
    if (subject.service.role !== 'long-running' || !subject.container) return []
    return httpAsks(subject).map((ask) =>
      planFor(subject, 'http', {
        // The detail is stored as it is, and a query may carry a token.
        detail: redact(`${ask.port}${ask.path}`),
        expected: expectedWords(ask),
        question: questionFor(subject, ask),
      }),
    )
  },
  judge: judgeAnswer,
}

function judgeAnswer(planned: PlannedCheck, answer: Answer): Judgement {
  const { question } = planned
  if (answer.kind !== 'answered' || question.on !== 'http') return unreached(answer) ?? unanswered()
  const seen = { actual: `status ${answer.status}`, output: responseText(answer), keep: 'head' as const }
  if (!isWanted(answer.status, question.status)) {
    return {
      outcome: 'fail',
      reason: `Answered with status ${answer.status}, not ${statusWords(question.status)}.`,
      ...seen,
    }
  }
  if (question.contains !== null && !(answer.body ?? '').includes(question.contains)) {
    const lacks = `the body does not hold “${question.contains}”`
    return answer.bodyCut
      ? {
          ...notVerified(`Status ${answer.status}, and ${lacks} where it was read; the rest was not read.`),
          ...seen,
        }
      : { outcome: 'fail', reason: `Status ${answer.status}, but ${lacks}.`, ...seen }
  }
  return {
    outcome: 'pass',
    reason: `Answered with status ${answer.status} after ${durationWords(answer.durationMs)}.`,
    ...seen,
  }
}

function questionFor(subject: Subject, { port, path, status, contains }: HttpAsk): Question {
  const way = wayIn(subject, port)
  if (!way.ok)
    return {
      on: 'nothing',
      reason: way.reason,
      instead: `GET ${path} on port ${port} of ${subject.container?.name ?? subject.service.name}`,
    }
  const host = way.host.includes(':') ? `[${way.host}]` : way.host
  return { on: 'http', url: `http://${host}:${way.port}${path}`, status, contains }
}

function isWanted(status: number, wanted: WantedStatus): boolean {
  if (wanted === 'any') return true
  return wanted === 'below 400' ? status < 400 : status === wanted
}

function statusWords(wanted: WantedStatus): string {
  if (wanted === 'any') return 'any status'
  return wanted === 'below 400' ? 'a status below 400' : `${wanted}`
}

function expectedWords({ status, contains }: HttpAsk): string {
  const wanted = typeof status === 'number' ? `status ${status}` : statusWords(status)
  return contains === null ? wanted : `${wanted}, body with “${contains}”`
}

function responseText({
  status,
  headers,
  body,
  bodyCut,
}: Extract<ProbeAnswer, { kind: 'answered' }>): string {
  const lines = Object.entries(headers ?? {}).map(([name, value]) => `${name}: ${value}`)
  return [`HTTP ${status}`, ...lines, '', `${body ?? ''}${bodyCut ? ' …' : ''}`].join('\n').trimEnd()
}
