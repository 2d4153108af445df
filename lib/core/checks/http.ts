import { durationWords } from '#lib/core/duration.ts'
import { redact } from '#lib/core/redact.ts'
import type { Answer } from './answers.ts'
import type { Check, Judgement, PlannedCheck, Subject } from './check.ts'
import { type HttpAsk, httpAsks } from './http-asks.ts'
import { expectedWords, isWanted, statusWords, weighAnswer } from './http-wants.ts'
import type { HttpAnswer, Weighed } from './http-weighing.ts'
import { planFor } from './plan-for.ts'
import { unreached } from './probe-words.ts'
import type { HttpWants, Question } from './question.ts'
import { notVerified, unanswered } from './seen.ts'
import { wayIn } from './way-in.ts'
import { withheld } from './withhold.ts'

const SHOWN_HEADERS = ['content-type', 'content-length', 'location', 'retry-after', 'server']

/** Does the service answer over HTTP as declared, or as its own health check asks? */
export const http: Check = {
  plan: (subject) =>
    httpAsks(subject).map((ask) =>
      planFor(subject, 'http', {
        // The detail is stored as it is, and a query may carry a token.
        detail: redact(`${ask.port}${ask.path}`),
        expected: expectedWords(ask.wants),
        question: questionFor(subject, ask),
        declared: ask.declared,
      }),
    ),
  judge: judgeAnswer,
}

function questionFor(subject: Subject, { port, scheme, path, wants }: HttpAsk): Question {
  const way = wayIn(subject, port)
  if (!way.ok)
    return withheld(
      way.reason,
      `GET ${path} on port ${port} of ${subject.container?.name ?? subject.service.name}`,
    )
  const host = way.host.includes(':') ? `[${way.host}]` : way.host
  return { on: 'http', url: `${scheme}://${host}:${way.port}${path}`, wants }
}

function judgeAnswer({ question }: PlannedCheck, answer: Answer, now: Date): Judgement {
  if (answer.kind !== 'answered' || question.on !== 'http') return unreached(answer) ?? unanswered()
  const { status } = question.wants
  const weighed = weighAnswer(question.wants, answer, now)
  const seen = {
    actual: [`status ${answer.status}`, ...weighed.flatMap(({ actual }) => actual ?? [])].join(', '),
    output: responseText(answer, question.wants),
    keep: 'head' as const,
  }
  if (!isWanted(answer.status, status)) {
    const reason = `Answered with status ${answer.status}, not ${statusWords(status)}.`
    return { outcome: 'fail', reason, ...seen }
  }
  const wrong = wordsOf(weighed, false)
  if (wrong !== '') return { outcome: 'fail', reason: `Status ${answer.status}, but ${wrong}.`, ...seen }
  const unknown = wordsOf(weighed, null)
  if (unknown !== '') return { ...notVerified(`Status ${answer.status}, and ${unknown}.`), ...seen }
  const reason = `Answered with status ${answer.status} after ${durationWords(answer.durationMs)}.`
  return { outcome: 'pass', reason, ...seen }
}

function wordsOf(weighed: readonly Weighed[], met: false | null): string {
  return weighed
    .filter((one) => one.met === met)
    .map(({ words }) => words)
    .join('; ')
}

/** The answer as evidence: of its headers only the harmless ones and those that were asked for, for a cookie opens sessions. */
function responseText({ status, headers, body, bodyCut }: HttpAnswer, wants: HttpWants): string {
  const shown = new Set([...SHOWN_HEADERS, ...Object.keys(wants.headers)])
  const lines = Object.entries(headers ?? {})
    .filter(([name]) => shown.has(name))
    .map(([name, value]) => `${name}: ${value}`)
  return [`HTTP ${status}`, ...lines, '', `${body ?? ''}${bodyCut ? ' …' : ''}`].join('\n').trimEnd()
}
