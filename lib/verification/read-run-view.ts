import { composeRunView } from '#lib/core/compose-run-view.ts'
import type { Run } from '#lib/core/run.ts'
import type { RunView } from '#lib/core/run-view.ts'
import { readOtherRuns } from '#lib/db/read/read-other-runs.ts'
import { readPreviousRun } from '#lib/db/read/read-previous-run.ts'
import { readRechecks } from '#lib/db/read/read-rechecks.ts'
import { readRun } from '#lib/db/read/read-run.ts'
import { readStack } from '#lib/db/read/read-stack.ts'

/**
 * One run with its evidence, compared with the finished run `against` of the same stack, else with the one before it; null
 * when there is no such run.
 */
export async function readRunView(id: string, against?: string): Promise<RunView | null> {
  const run = await readRun(id)
  if (run === null) return null
  const stack = await readStack(run.stackSlug)
  if (stack === null) return null
  const [other, others, rechecks] = await Promise.all([
    run.state === 'finished' ? otherRun(run, against) : null,
    readOtherRuns(run.stackSlug, run.id),
    readRechecks(run.id),
  ])
  return composeRunView({
    run,
    stack: { slug: stack.slug, name: stack.name, hostName: stack.host.name, sample: stack.host.sample },
    against: other,
    others,
    rechecks,
  })
}

async function otherRun(run: Run, against: string | undefined): Promise<Run | null> {
  if (against === undefined || against === run.id) return readPreviousRun(run)
  const other = await readRun(against)
  // A run of another stack is no measure of this one.
  return other?.stackSlug === run.stackSlug && other.state === 'finished' ? other : readPreviousRun(run)
}
