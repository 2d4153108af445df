import { composeStackView } from '#lib/core/compose-stack-view.ts'
import type { StackView } from '#lib/core/stack-view.ts'
import type { StoredStack } from '#lib/core/stored-stack.ts'
import { readActiveRun } from '#lib/db/read/read-active-run.ts'
import { readRunCauses } from '#lib/db/read/read-run-causes.ts'
import { readRunLines } from '#lib/db/read/read-run-lines.ts'
import { readStack } from '#lib/db/read/read-stack.ts'
import { readCurrentSprints } from './read-current-sprints.ts'

const RUNS_SHOWN = 50

/** One stack as memory has it now, with its newest 50 runs and the causes of the newest; null when there is no such stack. */
export async function readStackView(slug: string): Promise<StackView | null> {
  const stack = await readStack(slug)
  return stack === null ? null : stackViewOf(stack)
}

/** The page of a stack that was read already. */
export async function stackViewOf(stack: StoredStack): Promise<StackView> {
  const now = new Date()
  const { slug } = stack
  const [runs, activeRun, sprints, [newest]] = await Promise.all([
    readRunLines(slug, RUNS_SHOWN),
    readActiveRun(slug),
    readCurrentSprints(now),
    readRunCauses(slug, 1),
  ])
  const causes =
    newest === undefined
      ? null
      : {
          run: { id: newest.id, number: newest.number, finishedAt: newest.finishedAt },
          list: newest.causes,
        }
  return composeStackView({ stack, runs, activeRun, sprint: sprints.get(slug) ?? null, causes, now })
}
