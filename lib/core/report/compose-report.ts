import type { CommitsEvidence } from '#lib/core/commits.ts'
import type { Sprint } from '#lib/core/sprint.ts'
import { sprintPhase } from '#lib/core/sprint-days.ts'
import { sprintInterval } from '#lib/core/sprint-interval.ts'
import { figuresOf } from './figures.ts'
import { notVerifiedOf } from './not-verified.ts'
import type { Report, ReportStack } from './report.ts'
import { reportCommits } from './report-commits.ts'
import { reportStack, type StackEvidence } from './report-stack.ts'
import { summaryOf } from './summary.ts'

export type ReportEvidence = {
  sprint: Sprint
  stacks: readonly StackEvidence[]
  commits: CommitsEvidence
  now: Date
}

/** Composes a sprint's report from stored runs and read commits; nothing in it comes from anywhere else. */
export function composeReport({ sprint, stacks: evidence, commits: read, now }: ReportEvidence): Report {
  const { slug, name, goal, from, to, zone } = sprint
  const interval = sprintInterval(sprint)
  const { phase, of: days } = sprintPhase(sprint, now)
  const stacks = numberedStacks(evidence)
  const commits = reportCommits(read)
  const figures = figuresOf(stacks, commits)
  return {
    format: 'rollcall-report-1',
    sprint: { slug, name, goal, from, to, zone, days },
    interval: { from: interval.from.toISOString(), toExclusive: interval.toExclusive.toISOString() },
    phase,
    composedAt: now.toISOString(),
    samples: stacks.filter((stack) => stack.sample).map((stack) => stack.name),
    summary: summaryOf({ stacks, commits, figures }),
    notVerified: notVerifiedOf(phase, stacks, commits),
    figures,
    stacks,
    commits,
  }
}

function numberedStacks(evidence: readonly StackEvidence[]): ReportStack[] {
  const stacks: ReportStack[] = []
  let next = 1
  for (const one of evidence) {
    const stack = reportStack(one, next)
    stacks.push(stack)
    next += stack.checks.length
  }
  return stacks
}
