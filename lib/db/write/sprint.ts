import { Prisma, type PrismaClient } from '#generated/prisma/client.ts'
import { slugOf } from '#lib/core/slug.ts'
import type { SprintInput } from '#lib/core/sprint-input.ts'
import { ask } from '../ask.ts'
import { storableText } from '../storable.ts'

const MOST_NAMESAKES = 1000
// `/sprints/new` is the form of a new sprint.
const RESERVED = 'new'

/**
 * Stores a new sprint (`slug` null) or changes the one named, and maps it to its slug; a new slug comes from the name
 * and never changes afterwards. Null when the sprint to change is gone. Stacks that are not there are left out.
 */
export async function saveSprint(input: SprintInput, slug: string | null): Promise<string | null> {
  return ask((db) => (slug === null ? addSprint(db, input) : changeSprint(db, input, slug)))
}

async function addSprint(db: PrismaClient, input: SprintInput): Promise<string> {
  const base = slugOf(input.name)
  for (let namesake = base === RESERVED ? 2 : 1; namesake <= MOST_NAMESAKES; namesake += 1) {
    const slug = namesake === 1 ? base : `${base}-${namesake}`
    try {
      const stacks = { create: await stackLinks(db, input) }
      await db.sprint.create({ data: { ...columns(input), slug, stacks } })
      return slug
    } catch (error) {
      if (!isTaken(error)) throw error
    }
  }
  throw new Error(`more than ${MOST_NAMESAKES} sprints are named ${base}`)
}

async function changeSprint(db: PrismaClient, input: SprintInput, slug: string): Promise<string | null> {
  const found = await db.sprint.findUnique({ where: { slug }, select: { id: true } })
  if (found === null) return null
  const stacks = { deleteMany: {}, create: await stackLinks(db, input) }
  await db.sprint.update({ where: { slug }, data: { ...columns(input), stacks } })
  return slug
}

async function stackLinks(db: PrismaClient, { stackSlugs }: SprintInput): Promise<{ stackId: string }[]> {
  const rows = await db.stack.findMany({ where: { slug: { in: stackSlugs } }, select: { id: true } })
  return rows.map(({ id }) => ({ stackId: id }))
}

function columns({ name, goal, from, to, zone, repository }: SprintInput) {
  return {
    name: storableText(name),
    goal: storableText(goal),
    fromDate: from,
    toDate: to,
    zone,
    repositoryPath: repository === null ? null : storableText(repository.path),
    repositoryBranch: repository === null ? null : storableText(repository.branch),
  }
}

function isTaken(error: unknown): boolean {
  return error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002'
}
