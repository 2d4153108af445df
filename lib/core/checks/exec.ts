import { readPattern } from '#lib/core/pattern.ts'
import type { Answer, ExecAnswer } from './answers.ts'
import type { Check, Judgement, PlannedCheck, Subject } from './check.ts'
import { type Declared, declaredOf } from './declared-of.ts'
import { detailOf } from './detail-of.ts'
import { planFor } from './plan-for.ts'
import type { Question } from './question.ts'
import { notVerified, unanswered } from './seen.ts'
import { whyNoCommand, withheld } from './withhold.ts'

/** An output of this many bytes may lack its beginning. */
const OUTPUT_BYTES = 64 * 1024

const HINTS = new Map([
  [126, ': the command cannot be executed in the container'],
  [127, ': the command was not found in the container'],
])

/** Does a declared command in the container end and answer as declared? Only where the host permits commands. */
export const exec: Check = {
  plan: (subject) =>
    declaredOf(subject.service, 'exec').map((declared) =>
      planFor(subject, 'exec', {
        detail: detailOf(declared.command.join(' ')),
        expected: expectedWords(declared),
        question: questionFor(subject, declared.command),
        declared,
      }),
    ),
  judge: judgeCommand,
}

function questionFor(subject: Subject, command: string[]): Question {
  const why = whyNoCommand(subject)
  const { container, service } = subject
  if (why !== null || container === null)
    return withheld(
      why ?? 'There is no container.',
      `in ${container?.name ?? service.name}: ${command.join(' ')}`,
    )
  return { on: 'exec', containerId: container.id, command }
}

function judgeCommand({ declared }: PlannedCheck, answer: Answer): Judgement {
  if (answer.kind !== 'exec' || declared?.kind !== 'exec') return unanswered()
  const { exitCode, output } = answer
  const seen = { actual: exitCode === null ? 'no exit code' : `exit code ${exitCode}`, exitCode, output }
  if (exitCode === null) return { ...notVerified('The engine gives no exit code.'), ...seen }
  if (exitCode !== declared.exitCode) {
    const wanted = declared.exitCode === 0 ? '' : `, not ${declared.exitCode}`
    return {
      outcome: 'fail',
      reason: `It ended with exit code ${exitCode}${wanted}${HINTS.get(exitCode) ?? ''}.`,
      ...seen,
    }
  }
  return declared.matches === null
    ? { outcome: 'pass', reason: `It ended with exit code ${exitCode}.`, ...seen }
    : { ...judgeOutput(declared.matches, answer), ...seen }
}

function judgeOutput(source: string, { exitCode, output }: ExecAnswer) {
  const ended = `It ended with exit code ${exitCode}`
  const read = readPattern(source)
  if (!read.ok) return notVerified(`${ended}; its output was not searched. ${read.reason}`)
  const isCut = new TextEncoder().encode(output).length >= OUTPUT_BYTES
  const isIn = isCut ? read.pattern.isInPart(output, 'start') : read.pattern.isIn(output)
  if (isIn === null)
    return notVerified(
      `${ended}; only the end of its output was read, and whether all of it matches /${source}/ cannot be told.`,
    )
  return isIn
    ? { outcome: 'pass' as const, reason: `${ended}, and its output matches /${source}/.` }
    : { outcome: 'fail' as const, reason: `${ended}, but its output does not match /${source}/.` }
}

function expectedWords({ exitCode, matches }: Declared<'exec'>): string {
  return matches === null ? `exit code ${exitCode}` : `exit code ${exitCode}, output like /${matches}/`
}
