import { readPattern } from '#lib/core/pattern.ts'
import type { Answer, LogAnswer } from './answers.ts'
import type { Check, Judgement, PlannedCheck, Subject } from './check.ts'
import { type Declared, declaredOf } from './declared-of.ts'
import { detailOf } from './detail-of.ts'
import { logSince } from './log-since.ts'
import { planFor } from './plan-for.ts'
import type { Question } from './question.ts'
import { notVerified, unanswered } from './seen.ts'
import { withheld } from './withhold.ts'

/** Is there a line in the log since the last start that matches, or is there none, as declared? */
export const log: Check = {
  plan: (subject) =>
    declaredOf(subject.service, 'log').map((declared) =>
      planFor(subject, 'log', {
        detail: detailOf(declared.pattern),
        expected: `${declared.present ? 'a line' : 'no line'} like /${declared.pattern}/`,
        question: questionFor(subject, declared),
        declared,
      }),
    ),
  judge: judgeLog,
}

function questionFor({ container, reach, service }: Subject, { pattern }: Declared<'log'>): Question {
  const instead = `search the log of ${container?.name ?? service.name} for /${pattern}/`
  const read = readPattern(pattern)
  if (!read.ok) return withheld(read.reason, instead)
  if (reach.sample) return withheld('Sample data: nothing was asked.', instead)
  if (container === null) return withheld('There is no container.', instead)
  if (container.startedAt === null) return withheld('The container never started, so it has no log.', instead)
  return { on: 'log', containerId: container.id, pattern, since: logSince(container) }
}

function judgeLog({ declared }: PlannedCheck, answer: Answer): Judgement {
  if (answer.kind !== 'log' || declared?.kind !== 'log') return unanswered()
  const { found, searched, lines, cut } = answer
  const seen = {
    actual: `${linesWords(found)} of ${searched} ${found === 1 ? 'matches' : 'match'}`,
    output: lines.join('\n'),
  }
  if (found === 0 && cut) {
    const reason = `No line matches among the ${searched} that were read; the log is longer than that.`
    return { ...notVerified(reason), ...seen }
  }
  const isRight = found > 0 === declared.present
  return { outcome: isRight ? 'pass' : 'fail', reason: reasonOf(answer), ...seen }
}

function reasonOf({ found, searched }: LogAnswer): string {
  if (found > 0) return `${linesWords(found)} since the last start ${found === 1 ? 'matches' : 'match'}.`
  return searched === 0 ? 'Nothing was logged since the last start.' : 'No line since the last start matches.'
}

function linesWords(count: number): string {
  return count === 1 ? '1 line' : `${count} lines`
}
