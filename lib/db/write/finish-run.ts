import type { JudgedService } from '#lib/core/run.ts'
import type { Verdict } from '#lib/core/verdict-words.ts'
import { ask } from '../ask.ts'
import { storableJson } from '../storable.ts'

/** Ends a running run with its verdict; false when it is not running any more. */
export async function finishRun(id: string, verdict: Verdict, services: JudgedService[]): Promise<boolean> {
  const data = {
    ...{ state: 'finished', verdict, asking: null },
    services: storableJson(services),
    finishedAt: new Date(),
  }
  const { count } = await ask((db) => db.run.updateMany({ where: { id, state: 'running' }, data }))
  return count > 0
}
