import { countWords } from './figure-words.ts'
import type { Report, ReportCommits, ReportStack } from './report.ts'

/** Lists what the report cannot vouch for, one sentence each; an empty list means that everything asked was answered. */
export function notVerifiedOf(
  phase: Report['phase'],
  stacks: readonly ReportStack[],
  commits: ReportCommits,
): string[] {
  return [...phaseTrouble(phase), ...stacks.flatMap(stackTrouble), ...commitsTrouble(commits)]
}

function phaseTrouble(phase: Report['phase']): string[] {
  if (phase === 'over') return []
  return [
    phase === 'ahead' ? 'The sprint has not begun.' : 'The sprint is not over: figures may still change.',
  ]
}

function stackTrouble(stack: ReportStack): string[] {
  if (stack.run === null)
    return [`${stack.name}: no run finished in this sprint, so its state is not verified.`]
  if (stack.checks.length === 0)
    return [`${stack.name}: its run asked nothing, so its state is not verified.`]
  const open = stack.tally['not verified']
  return open === 0 ? [] : [`${stack.name}: ${countWords(open, 'check')} could not be verified.`]
}

function commitsTrouble(commits: ReportCommits): string[] {
  if (commits.state === 'none') return ['No repository belongs to this sprint: commits were not looked for.']
  if (commits.state === 'unreadable') return [`The commits could not be read: ${commits.reason}`]
  return commits.shallow
    ? ['The repository is a shallow clone: commits from before its border are not in it and not counted.']
    : []
}
