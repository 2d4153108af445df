import { currentSprint } from '#lib/core/current-sprint.ts'
import { readSprints } from '#lib/db/read/sprints.ts'

/** Maps each stack's slug to the sprint it is in at `now`; stacks outside any sprint are left out. */
export async function readCurrentSprints(now: Date): Promise<Map<string, { slug: string; name: string }>> {
  const sprints = await readSprints()
  const slugs = new Set(sprints.flatMap((sprint) => sprint.stackSlugs))
  const found = new Map<string, { slug: string; name: string }>()
  for (const slug of slugs) {
    const sprint = currentSprint(
      sprints.filter((one) => one.stackSlugs.includes(slug)),
      now,
    )
    if (sprint !== null) found.set(slug, { slug: sprint.slug, name: sprint.name })
  }
  return found
}
