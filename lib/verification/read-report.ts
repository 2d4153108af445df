import type { CommitsEvidence } from '#lib/core/commits.ts'
import { composeReport } from '#lib/core/report/compose-report.ts'
import type { Report } from '#lib/core/report/report.ts'
import type { StackEvidence } from '#lib/core/report/report-stack.ts'
import type { Sprint } from '#lib/core/sprint.ts'
import { type Interval, sprintInterval } from '#lib/core/sprint-interval.ts'
import type { StackChoice } from '#lib/core/sprint-view.ts'
import { readPreviousRun } from '#lib/db/read/read-previous-run.ts'
import { readRunInPeriod } from '#lib/db/read/run-in-period.ts'
import { readSprint } from '#lib/db/read/sprints.ts'
import { GitUnavailable } from '#lib/git/git-unavailable.ts'
import { readCommits } from '#lib/git/read-commits.ts'
import { readStackChoices } from './read-stack-choices.ts'

/** The report of a sprint as its runs and its repository say now; null when there is no such sprint. */
export async function readReport(slug: string): Promise<Report | null> {
  const sprint = await readSprint(slug)
  if (sprint === null) return null
  const interval = sprintInterval(sprint)
  const choices = (await readStackChoices()).filter((stack) => sprint.stackSlugs.includes(stack.slug))
  const [stacks, commits] = await Promise.all([
    Promise.all(choices.map((stack) => stackEvidence(stack, interval))),
    commitsEvidence(sprint.repository, interval),
  ])
  return composeReport({ sprint, stacks, commits, now: new Date() })
}

async function stackEvidence(stack: StackChoice, interval: Interval): Promise<StackEvidence> {
  const run = await readRunInPeriod(stack.slug, interval)
  return { stack, run, previousRun: run === null ? null : await readPreviousRun(run) }
}

async function commitsEvidence(
  repository: Sprint['repository'],
  interval: Interval,
): Promise<CommitsEvidence> {
  if (repository === null) return { state: 'none' }
  try {
    return { state: 'read', ...(await readCommits(repository, interval)) }
  } catch (error) {
    if (!(error instanceof GitUnavailable)) throw error
    return { state: 'unreadable', ...repository, reason: error.message }
  }
}
