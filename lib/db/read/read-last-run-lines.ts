import type { RunLine } from '#lib/core/board.ts'
import { ask } from '../ask.ts'
import { runLines } from './run-lines.ts'

/** The newest run of every stack that has one, whatever became of it, by the stack's slug. */
export async function readLastRunLines(): Promise<Map<string, RunLine>> {
  // Prisma would read every run of every stack to keep the newest of each.
  const newest = await ask(
    (db) =>
      db.$queryRaw<{ id: string; slug: string }[]>`
      SELECT DISTINCT ON (run."stackId") run."id", stack."slug"
      FROM "Run" run JOIN "Stack" stack ON stack."id" = run."stackId"
      ORDER BY run."stackId", run."number" DESC`,
  )
  const slugs = new Map(newest.map(({ id, slug }) => [id, slug]))
  const rows = await ask((db) => db.run.findMany({ where: { id: { in: [...slugs.keys()] } } }))
  const lines = await runLines(rows)
  return new Map(lines.map((line) => [slugs.get(line.id) ?? '', line]))
}
