import { durationWords } from '#lib/core/duration.ts'
import type { Answer } from './answers.ts'
import type { Check, Judgement, Subject } from './check.ts'
import { type Declared, declaredOf } from './declared-of.ts'
import { httpAsks } from './http-asks.ts'
import { planFor } from './plan-for.ts'
import { unreached } from './probe-words.ts'
import { publishedPorts } from './published-ports.ts'
import type { Question } from './question.ts'
import { unanswered } from './seen.ts'
import { wayIn } from './way-in.ts'
import { withheld } from './withhold.ts'

/** Does each published or declared tcp port take a connection? A port that is asked over HTTP is not asked twice. */
export const tcp: Check = {
  plan: (subject) =>
    tcpPorts(subject).map(({ detail, inside, published, declared }) =>
      planFor(subject, 'tcp', {
        detail,
        expected: 'a connection',
        question: questionFor(subject, inside, published),
        declared,
      }),
    ),
  judge: (_planned, answer) => judgeConnection(answer),
}

function judgeConnection(answer: Answer): Judgement {
  if (answer.kind !== 'connected') return unreached(answer) ?? unanswered()
  const time = durationWords(answer.durationMs)
  if (!answer.hungUp)
    return { outcome: 'pass', reason: `Took a connection after ${time}.`, actual: 'connected' }
  return {
    outcome: 'fail',
    reason: 'The connection was taken and dropped at once: nothing listens behind the published port.',
    actual: 'connected, then dropped at once',
    output: answer.detail,
  }
}

function questionFor(subject: Subject, inside: number, published: number | null): Question {
  const way = wayIn(subject, inside, published)
  if (way.ok) return { on: 'tcp', host: way.host, port: way.port }
  return withheld(
    way.reason,
    `connect to port ${inside} of ${subject.container?.name ?? subject.service.name}`,
  )
}

type TcpPort = { detail: string; inside: number; published: number | null; declared: Declared<'tcp'> | null }

function tcpPorts(subject: Subject): TcpPort[] {
  const declared = declaredOf(subject.service, 'tcp')
  const offered = offeredPorts(subject).map((port) => ({
    ...port,
    declared: declared.find((one) => one.port === port.inside) ?? null,
  }))
  const others = declared
    .filter((one) => !offered.some(({ inside }) => inside === one.port))
    .map((one) => ({ detail: `${one.port}/tcp`, inside: one.port, published: null, declared: one }))
  return [...offered, ...new Map(others.map((port) => [port.detail, port])).values()]
}

function offeredPorts(subject: Subject): Omit<TcpPort, 'declared'>[] {
  if (subject.service.role !== 'long-running' || !subject.container) return []
  const all = publishedPorts(subject)
    .filter(({ port }) => port.protocol === 'tcp')
    .map(({ detail, port }) => ({ detail, inside: port.container, published: port.published }))
  return all.filter(({ inside }) => !isAskedOverHttp(subject, inside, all))
}

/** An HTTP answer proves the connection too, unless the port has a second way in that only a connection would try. */
function isAskedOverHttp(subject: Subject, inside: number, all: readonly { inside: number }[]): boolean {
  const waysIn = all.filter((one) => one.inside === inside).length
  return waysIn === 1 && httpAsks(subject).some(({ port }) => port === inside)
}
