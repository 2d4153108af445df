import type { Prisma } from '#generated/prisma/client.ts'
import type { Sprint } from '#lib/core/sprint.ts'
import { ask } from '../ask.ts'
import { storableText } from '../storable.ts'

const include = { stacks: { select: { stack: { select: { slug: true } } } } } satisfies Prisma.SprintInclude
type SprintRow = Prisma.SprintGetPayload<{ include: typeof include }>

/** Every sprint, the one that starts last first. */
export async function readSprints(): Promise<Sprint[]> {
  const orderBy = [
    { fromDate: 'desc' },
    { createdAt: 'desc' },
  ] satisfies Prisma.SprintOrderByWithRelationInput[]
  const rows = await ask((db) => db.sprint.findMany({ include, orderBy }))
  return rows.map(sprintOf)
}

/** One sprint by its slug; null when there is none. */
export async function readSprint(slug: string): Promise<Sprint | null> {
  const row = await ask((db) => db.sprint.findUnique({ where: { slug: storableText(slug) }, include }))
  return row === null ? null : sprintOf(row)
}

function sprintOf(row: SprintRow): Sprint {
  const { id, slug, name, goal, fromDate, toDate, zone, repositoryPath: path, repositoryBranch: branch } = row
  return {
    id,
    slug,
    name,
    goal,
    from: fromDate,
    to: toDate,
    zone,
    repository: path === null || branch === null ? null : { path, branch },
    stackSlugs: row.stacks.map(({ stack }) => stack.slug).sort(),
  }
}
