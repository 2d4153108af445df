import type { ComposeFinding } from '#lib/core/stack.ts'
import type { Answer } from './answers.ts'
import type { Check, Judgement } from './check.ts'
import { composeQuestion } from './compose-question.ts'
import { planForStack } from './plan-for.ts'
import { unanswered } from './seen.ts'

/** Is there anything to remark on the stack's compose files? */
export const compose: Check = {
  plan: () => [],
  planStack: (stack) => {
    const question = composeQuestion(stack)
    return question === null
      ? []
      : [planForStack(stack, 'compose', { question, expected: 'nothing to remark', advisory: true })]
  },
  judge: (_planned, answer) => judgeFindings(answer),
}

function judgeFindings(answer: Answer): Judgement {
  if (answer.kind !== 'compose files') return unanswered()
  const { findings } = answer.facts
  const [first] = findings
  if (first === undefined)
    return { outcome: 'pass', reason: 'Nothing to remark on the compose files.', actual: 'nothing to remark' }
  const more = findings.length === 1 ? '' : ` And ${findings.length - 1} more.`
  return {
    outcome: 'fail',
    reason: `${nameOf(first)}${first.words.replace(/[.]?$/, '.')}${more}`,
    actual: findings.length === 1 ? '1 remark' : `${findings.length} remarks`,
    output: findings.map(findingLine).join('\n'),
    keep: 'head',
  }
}

function findingLine(finding: ComposeFinding): string {
  return `${finding.place}: ${nameOf(finding)}${finding.words} (${finding.rule})`
}

function nameOf({ service }: ComposeFinding): string {
  return service === '' ? '' : `service ${service}: `
}
