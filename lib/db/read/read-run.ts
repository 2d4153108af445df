import type { Run } from '#lib/core/run.ts'
import { ask } from '../ask.ts'
import { resultOf, runHeadOf } from '../rows.ts'
import { readStored } from '../shapes/read-stored.ts'
import { causesShape, judgedServicesShape } from '../shapes/run-shape.ts'
import { storableText } from '../storable.ts'

/** One run with what landed so far, in the order of the plan; null when there is none. */
export async function readRun(id: string): Promise<Run | null> {
  const include = { stack: { select: { slug: true } }, results: { orderBy: { position: 'asc' } } } as const
  const row = await ask((db) => db.run.findUnique({ where: { id: storableText(id) }, include }))
  if (row === null) return null
  return {
    ...runHeadOf(row, row.stack.slug, row.results.length),
    services: readStored(judgedServicesShape, row.services, `Run ${id}, services`),
    causes: readStored(causesShape, row.causes, `Run ${id}, causes`),
    results: row.results.map(resultOf),
  }
}
