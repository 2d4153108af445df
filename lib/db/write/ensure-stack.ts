import type { Stack } from '#generated/prisma/client.ts'
import { slugOf } from '#lib/core/slug.ts'
import { storableText } from '../storable.ts'
import type { Transaction } from './exclusively.ts'

/** The stack of that project on that host, made when there is none; the caller is alone in `stacks`. */
export async function ensureStack(
  tx: Transaction,
  host: { id: string; name: string },
  projectName: string,
): Promise<{ stack: Stack; made: boolean }> {
  const project = storableText(projectName)
  const known = await tx.stack.findUnique({ where: { hostId_project: { hostId: host.id, project } } })
  if (known !== null) return { stack: known, made: false }
  const slug = await freeSlug(tx, project, host.name)
  const stack = await tx.stack.create({ data: { slug, name: project, hostId: host.id, project } })
  return { stack, made: true }
}

/** The project's slug; when another stack has it, the host's is added, and then numbers. */
async function freeSlug(tx: Transaction, project: string, hostName: string): Promise<string> {
  const plain = slugOf(project)
  const hosted = `${plain}-${slugOf(hostName)}`
  const taken = new Set(
    (await tx.stack.findMany({ where: { slug: { startsWith: plain } }, select: { slug: true } })).map(
      (row) => row.slug,
    ),
  )
  if (!taken.has(plain)) return plain
  let slug = hosted
  for (let number = 2; taken.has(slug); number += 1) slug = `${hosted}-${number}`
  return slug
}
