import { composeServiceView } from '#lib/core/compose-service-view.ts'
import type { ServiceView } from '#lib/core/service-view.ts'
import { readRun } from '#lib/db/read/read-run.ts'
import { readRunCauses } from '#lib/db/read/read-run-causes.ts'
import { readStack } from '#lib/db/read/read-stack.ts'
import { stackViewOf } from './read-stack-view.ts'

const HISTORY_RUNS = 200

/** One service of a stack with what its newest finished run found and the causes of the last 200; null when there is no such service. */
export async function readServiceView(slug: string, name: string): Promise<ServiceView | null> {
  const stack = await readStack(slug)
  if (stack === null) return null
  const [view, runs] = await Promise.all([stackViewOf(stack), readRunCauses(stack.slug, HISTORY_RUNS)])
  const run = runs[0] === undefined ? null : await readRun(runs[0].id)
  const history = runs.map(({ finishedAt, ...rest }) => ({ ...rest, at: finishedAt }))
  return composeServiceView({ name, stack, view, run, history })
}
