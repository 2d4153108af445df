import { repositoryOf } from '#lib/core/repository-of.ts'
import type { Answer, RepositoryFacts } from './answers.ts'
import type { Check, Judgement, PlannedCheck } from './check.ts'
import { planForStack } from './plan-for.ts'
import { unanswered } from './seen.ts'

/** Is the stack's repository fit to be deployed from: no `.env` in it, an example of it, nothing uncommitted? */
export const git: Check = {
  plan: () => [],
  planStack: (stack) => {
    const folder = stack.reach.sample ? null : repositoryOf(stack.definition, stack.containers, stack.reach)
    if (folder === null) return []
    const question = { on: 'repository' as const, folder }
    const plan = (detail: string, expected: string) =>
      planForStack(stack, 'git', { detail, expected, question, advisory: true })
    return [
      plan('env ignored', 'no `.env` in the repository'),
      // Which variables the files use is known of imported compose files only.
      ...(stack.definition.compose === null
        ? []
        : [plan('env example', 'every variable of the compose files in `.env.example`')]),
      plan('clean tree', 'no uncommitted change'),
    ]
  },
  judge: judgeRepository,
}

function judgeRepository({ detail, stack }: PlannedCheck, answer: Answer): Judgement {
  if (answer.kind !== 'repository') return unanswered()
  if (detail === 'env ignored') return judgeIgnored(answer.facts)
  if (detail === 'clean tree') return judgeClean(answer.facts)
  return judgeExample(answer.facts, stack?.definition.compose?.variables ?? [])
}

function judgeIgnored({ hasEnv, ignoresEnv, tracksEnv }: RepositoryFacts): Judgement {
  if (tracksEnv) {
    const reason =
      '`.env` is in the repository: remove it with `git rm --cached .env` and change what it holds.'
    return { outcome: 'fail', reason, actual: 'tracked' }
  }
  if (ignoresEnv) return { outcome: 'pass', reason: '`.env` is ignored.', actual: 'ignored' }
  return hasEnv
    ? { outcome: 'fail', reason: '`.env` is not ignored: add it to `.gitignore`.', actual: 'not ignored' }
    : { outcome: 'pass', reason: 'There is no `.env`.', actual: 'no .env' }
}

function judgeExample({ example }: RepositoryFacts, variables: readonly string[]): Judgement {
  if (variables.length === 0)
    return { outcome: 'pass', reason: 'The compose files need no variable.', actual: 'no variable' }
  const listed = new Set(example?.names ?? [])
  const missing = variables.filter((name) => !listed.has(name))
  if (example !== null && missing.length === 0) {
    const reason = `${example.file} names every variable the compose files need.`
    return { outcome: 'pass', reason, actual: `${variables.length} of ${variables.length}` }
  }
  const lacks =
    example === null ? 'There is no `.env.example`, and the compose files need' : `${example.file} lacks`
  return {
    outcome: 'fail',
    reason: `${lacks} ${missing.join(', ')}.`,
    actual: `${variables.length - missing.length} of ${variables.length}`,
    output: missing.join('\n'),
  }
}

function judgeClean({ changed, commit, branch }: RepositoryFacts): Judgement {
  const at = `${commit.slice(0, 12)}${branch === null ? '' : ` on ${branch}`}`
  const [first] = changed
  if (first === undefined)
    return { outcome: 'pass', reason: `Nothing is uncommitted at ${at}.`, actual: 'clean' }
  const others = changed.length === 1 ? '' : ` and ${changed.length - 1} more`
  return {
    outcome: 'fail',
    reason: `Uncommitted: ${first}${others}, at ${at}.`,
    actual: changed.length === 1 ? '1 change' : `${changed.length} changes`,
    output: changed.join('\n'),
    keep: 'head',
  }
}
