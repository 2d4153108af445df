import { composeStackView } from '#lib/core/compose-stack-view.ts'
import type { StackView } from '#lib/core/stack-view.ts'
import { readActiveRun } from '#lib/db/read/read-active-run.ts'
import { readRunLines } from '#lib/db/read/read-run-lines.ts'
import { readStack } from '#lib/db/read/read-stack.ts'
import { readCurrentSprints } from './read-current-sprints.ts'

const RUNS_SHOWN = 50

/** One stack as memory has it now, with its newest 50 runs; null when there is no such stack. */
export async function readStackView(slug: string): Promise<StackView | null> {
  const now = new Date()
  const stack = await readStack(slug)
  if (stack === null) return null
  const [runs, activeRun, sprints] = await Promise.all([
    readRunLines(slug, RUNS_SHOWN),
    readActiveRun(slug),
    readCurrentSprints(now),
  ])
  return composeStackView({ stack, runs, activeRun, sprint: sprints.get(slug) ?? null, now })
}
