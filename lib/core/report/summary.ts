import { countWords, figureWords } from './figure-words.ts'
import type { Figure, ReportCommits, ReportStack } from './report.ts'
import { stackLabel } from './stack-label.ts'

type Told = { stacks: readonly ReportStack[]; commits: ReportCommits; figures: readonly Figure[] }

/** Writes the summary from computed figures: how the stacks stand, what the checks say, what was committed. */
export function summaryOf({ stacks, commits, figures }: Told): string[] {
  const value = (key: string) => figures.find((figure) => figure.key === key)?.value ?? 0
  return [...stackSentences(stacks), ...checkSentence(value), ...commitSentence(commits)]
}

function stackSentences(stacks: readonly ReportStack[]): string[] {
  if (stacks.length === 0) return ['No stack belongs to this sprint.']
  return stacks.map((stack) => `${stackLabel(stack)} is ${stack.verdict}: ${stack.sentence}.`)
}

function checkSentence(value: (key: string) => number): string[] {
  const all = value('checks')
  if (all === 0) return []
  const others = [
    [value('checks-fail'), value('checks-fail') === 1 ? 'fails' : 'fail'],
    [value('checks-not-verified'), 'not verified'],
    [value('checks-waived'), 'waived'],
  ] as const
  const rest = others.filter(([count]) => count > 0).map(([count, word]) => `${figureWords(count)} ${word}`)
  const pass = `${figureWords(value('checks-pass'))} of ${countWords(all, 'check')} pass`
  return [`${[pass, ...rest].join(', ')}.`]
}

function commitSentence(commits: ReportCommits): string[] {
  if (commits.state !== 'read') return []
  const { totals } = commits
  if (totals.commits === 0) return [`No commit was made on ${commits.branch} in this period.`]
  const files = `${countWords(totals.fileChanges, 'file change')} in ${countWords(totals.files, 'file')}`
  const lines = `${countWords(totals.added, 'line')} added, ${figureWords(totals.deleted)} deleted`
  return [`${countWords(totals.commits, 'commit')} on ${commits.branch}: ${files}, ${lines}.`]
}
