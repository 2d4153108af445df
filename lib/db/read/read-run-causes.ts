import type { Cause } from '#lib/core/cause.ts'
import { ask } from '../ask.ts'
import { readStored } from '../shapes/read-stored.ts'
import { causesShape } from '../shapes/run-shape.ts'

/** A finished run with what it says of causes alone. */
export type RunCauses = { id: string; number: number; finishedAt: string; causes: Cause[] }

/** A stack's newest finished runs with their causes, at most `most`, newest first. */
export async function readRunCauses(stackSlug: string, most: number): Promise<RunCauses[]> {
  const where = { stack: { slug: stackSlug }, state: 'finished' }
  const select = { id: true, number: true, finishedAt: true, causes: true } as const
  const rows = await ask((db) => db.run.findMany({ where, orderBy: { number: 'desc' }, take: most, select }))
  return rows.map(({ id, number, finishedAt, causes }) => ({
    id,
    number,
    finishedAt: (finishedAt ?? new Date(0)).toISOString(),
    causes: readStored(causesShape, causes, `Run ${id}, causes`),
  }))
}
