import type { ContainerObservation } from '#lib/core/observation.ts'
import type { Answer } from './answers.ts'
import { isFirstReplica } from './by-replica.ts'
import type { Check, Judgement } from './check.ts'
import { composeQuestion } from './compose-question.ts'
import { planFor, planForStack } from './plan-for.ts'
import { judgeSeen, notVerified, unanswered } from './seen.ts'

/** Is there no value that looks like a credential in the image's own environment, and none in the compose files? */
export const secrets: Check = {
  plan: (subject) =>
    subject.service.role !== 'inactive' && isFirstReplica(subject)
      ? [planFor(subject, 'secrets', { expected: 'no credential in its image', advisory: true })]
      : [],
  planStack: (stack) => {
    const question = composeQuestion(stack)
    if (question === null) return []
    const expected = 'no credential in the compose files'
    return [planForStack(stack, 'secrets', { detail: 'compose files', question, expected, advisory: true })]
  },
  judge: ({ stack }, answer) => (stack === null ? judgeSeen(answer, judgeImage) : judgeFiles(answer)),
}

function judgeFiles(answer: Answer): Judgement {
  if (answer.kind !== 'compose files') return unanswered()
  const { credentials } = answer.facts
  if (credentials.length === 0)
    return {
      outcome: 'pass',
      reason: 'No value in the compose files looks like a credential.',
      actual: 'none',
    }
  return {
    outcome: 'fail',
    reason: `${countWords(credentials.length)} in the compose files ${verb(credentials.length)} like a credential, the first at ${credentials[0]}. Keep them outside, in secrets or in \`.env\`.`,
    actual: countWords(credentials.length),
    output: credentials.join('\n'),
    keep: 'head',
  }
}

function judgeImage({ imageFacts, image }: ContainerObservation): Judgement {
  if (imageFacts === null)
    return { ...notVerified('The engine does not know the image any more.'), actual: 'unknown' }
  const names = imageFacts.secretNames
  if (names.length === 0)
    return { outcome: 'pass', reason: 'No variable of the image looks like a credential.', actual: 'none' }
  return {
    outcome: 'fail',
    // The names come first: what follows such a word is taken for a secret and redacted.
    reason: `${names.join(', ')} in the environment of ${image} ${verb(names.length)} like a credential. Whoever has the image can read it.`,
    actual: names.join(', '),
  }
}

function countWords(count: number): string {
  return count === 1 ? '1 value' : `${count} values`
}

function verb(count: number): string {
  return count === 1 ? 'looks' : 'look'
}
