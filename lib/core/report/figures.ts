import type { Figure, ReportCommits, ReportStack } from './report.ts'

/** Computes every figure of the report's summary from its stacks and commits. */
export function figuresOf(stacks: readonly ReportStack[], commits: ReportCommits): Figure[] {
  return [...stackFigures(stacks), ...checkFigures(stacks), ...commitFigures(commits)]
}

function stackFigures(stacks: readonly ReportStack[]): Figure[] {
  const services = stacks.flatMap((stack) => stack.groups.flatMap((group) => group.services))
  const count = (key: string, label: string, value: number): Figure => ({
    key,
    label,
    value,
    section: 'status',
  })
  return [
    count('stacks', 'Stacks', stacks.length),
    count(
      'stacks-verified',
      'Stacks with a finished run',
      stacks.filter((stack) => stack.run !== null).length,
    ),
    count('services', 'Services judged', services.length),
    count('services-healthy', 'Services healthy', services.filter((one) => one.verdict === 'healthy').length),
    count(
      'restarts',
      'Container restarts',
      services.reduce((total, one) => total + one.restarts, 0),
    ),
  ]
}

function checkFigures(stacks: readonly ReportStack[]): Figure[] {
  const sum = (outcome: keyof ReportStack['tally']) =>
    stacks.reduce((total, { tally }) => total + tally[outcome], 0)
  const count = (key: string, label: string, value: number): Figure => ({
    key,
    label,
    value,
    section: 'checks',
  })
  return [
    count(
      'checks',
      'Checks',
      stacks.reduce((total, stack) => total + stack.checks.length, 0),
    ),
    count('checks-pass', 'Checks that pass', sum('pass')),
    count('checks-fail', 'Checks that fail', sum('fail')),
    count('checks-not-verified', 'Checks not verified', sum('not verified')),
    count('checks-waived', 'Checks waived', sum('waived')),
  ]
}

function commitFigures(commits: ReportCommits): Figure[] {
  if (commits.state !== 'read') return []
  const { totals } = commits
  const count = (key: string, label: string, value: number): Figure => ({
    key,
    label,
    value,
    section: 'commits',
  })
  return [
    count('commits', 'Commits', totals.commits),
    count('file-changes', 'File changes', totals.fileChanges),
    count('files', 'Different files', totals.files),
    count('lines-added', 'Lines added', totals.added),
    count('lines-deleted', 'Lines deleted', totals.deleted),
  ]
}
