import type { Run } from '#generated/prisma/client.ts'
import type { RunLine } from '#lib/core/board.ts'
import { runDuration } from '#lib/core/run-duration.ts'
import { type Tally, tallyOf } from '#lib/core/tally.ts'
import { ask } from '../ask.ts'
import { readStored } from '../shapes/read-stored.ts'
import { outcomeShape, runStateShape, verdictShape } from '../shapes/run-shape.ts'

/** Maps rows of Run to lines of a list, in the same order, with their results counted by outcome. */
export async function runLines(rows: Run[]): Promise<RunLine[]> {
  const tallies = await countResults(rows.map((row) => row.id))
  return rows.map((row) => ({
    id: row.id,
    number: row.number,
    state: readStored(runStateShape, row.state, `Run ${row.id}, state`),
    verdict: readStored(verdictShape.nullable(), row.verdict, `Run ${row.id}, verdict`),
    requestedBy: row.requestedBy,
    requestedAt: row.requestedAt.toISOString(),
    finishedAt: row.finishedAt?.toISOString() ?? null,
    durationMs: runDuration(row),
    tally: tallies.get(row.id) ?? tallyOf([]),
  }))
}

async function countResults(runIds: string[]): Promise<Map<string, Tally>> {
  const counts = await ask((db) =>
    db.result.groupBy({
      by: ['runId', 'outcome'],
      where: { runId: { in: runIds }, advisory: false },
      _count: true,
    }),
  )
  const tallies = new Map<string, Tally>()
  for (const { runId, outcome, _count } of counts) {
    const tally = tallies.get(runId) ?? tallyOf([])
    tally[readStored(outcomeShape, outcome, `Result of run ${runId}, outcome`)] = _count
    tallies.set(runId, tally)
  }
  return tallies
}
