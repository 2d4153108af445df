import { sprintPhase } from '#lib/core/sprint-days.ts'
import { sprintInterval } from '#lib/core/sprint-interval.ts'
import type { SprintLine, SprintView, StackChoice } from '#lib/core/sprint-view.ts'
import { tallyOf } from '#lib/core/tally.ts'
import { readRunInPeriod } from '#lib/db/read/run-in-period.ts'
import { readSprint, readSprints } from '#lib/db/read/sprints.ts'
import { readStackChoices } from './read-stack-choices.ts'

/** Every sprint with where it stands, the one that starts last first. */
export async function readSprintLines(): Promise<SprintLine[]> {
  const now = new Date()
  return (await readSprints()).map((sprint) => ({ sprint, phase: sprintPhase(sprint, now) }))
}

/** One sprint with its stacks' latest runs in it; null when there is no such sprint. */
export async function readSprintView(slug: string): Promise<SprintView | null> {
  const sprint = await readSprint(slug)
  if (sprint === null) return null
  const choices = await readStackChoices()
  const held = choices.filter((stack) => sprint.stackSlugs.includes(stack.slug))
  const interval = sprintInterval(sprint)
  const stacks = await Promise.all(
    held.map(async (stack) => stackOf(stack, await readRunInPeriod(stack.slug, interval))),
  )
  return { sprint, phase: sprintPhase(sprint, new Date()), stacks }
}

function stackOf(
  stack: StackChoice,
  run: Awaited<ReturnType<typeof readRunInPeriod>>,
): SprintView['stacks'][number] {
  if (run === null) return { ...stack, run: null, tally: tallyOf([]) }
  const { id, number, verdict, finishedAt } = run
  return { ...stack, run: { id, number, verdict, finishedAt }, tally: tallyOf(run.results) }
}
