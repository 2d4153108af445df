import { sizeWords } from '#lib/core/size-words.ts'
import type { Answer } from './answers.ts'
import type { Check, Judgement, PlannedCheck, Subject } from './check.ts'
import { declaredOf } from './declared-of.ts'
import { aboutOf } from './own-keys.ts'
import { planFor } from './plan-for.ts'
import type { Question } from './question.ts'
import { unanswered } from './seen.ts'
import { whyNotInside, withheld } from './withhold.ts'

/** Does the container keep to its memory and processor targets at this moment? Asked only where a target is declared. */
export const resource: Check = {
  plan: (subject) =>
    declaredOf(subject.service, 'resource').flatMap((declared) => {
      const { maxMemoryBytes: memory, maxCpuPercent: cpu } = declared
      const question = questionFor(subject)
      return [
        ...(memory === null
          ? []
          : [
              planFor(subject, 'resource', {
                detail: 'memory',
                expected: `at most ${sizeWords(memory)}`,
                question,
                declared,
              }),
            ]),
        ...(cpu === null
          ? []
          : [
              planFor(subject, 'resource', {
                detail: 'cpu',
                expected: `at most ${cpu} %`,
                question,
                declared,
              }),
            ]),
      ]
    }),
  judge: judgeUsage,
}

function questionFor(subject: Subject): Question {
  const { container, service } = subject
  const why = whyNotInside(subject)
  if (why !== null || container === null)
    return withheld(
      why ?? 'There is no container.',
      `GET /containers/${container?.name ?? service.name}/stats`,
    )
  return { on: 'usage', containerId: container.id }
}

function judgeUsage(planned: PlannedCheck, answer: Answer): Judgement {
  const { declared } = planned
  if (answer.kind !== 'usage' || declared?.kind !== 'resource') return unanswered()
  const { memoryBytes, cpuPercent } = answer.usage
  if (aboutOf(planned) === 'memory')
    return judgeTarget(memoryBytes, declared.maxMemoryBytes, (bytes) => `${sizeWords(bytes)} of memory`)
  return judgeTarget(
    cpuPercent,
    declared.maxCpuPercent,
    (percent) => `${Math.round(percent * 10) / 10} % of a processor`,
  )
}

function judgeTarget(used: number, most: number | null, words: (amount: number) => string): Judgement {
  const actual = words(used)
  if (most === null || !Number.isFinite(used)) return { ...unanswered(), actual }
  return used <= most
    ? { outcome: 'pass', reason: `Uses ${actual}.`, actual }
    : { outcome: 'fail', reason: `Uses ${actual}; at most ${words(most)} is wanted.`, actual }
}
