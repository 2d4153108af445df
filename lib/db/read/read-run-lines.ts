import type { RunLine } from '#lib/core/board.ts'
import { ask } from '../ask.ts'
import { runLines } from './run-lines.ts'

/** A stack's newest `limit` runs, newest first. */
export async function readRunLines(slug: string, limit: number): Promise<RunLine[]> {
  const where = { stack: { slug } }
  const rows = await ask((db) => db.run.findMany({ where, orderBy: { number: 'desc' }, take: limit }))
  return runLines(rows)
}
