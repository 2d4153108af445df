import type { Cause } from '#lib/core/cause.ts'
import type { JudgedService } from '#lib/core/run.ts'
import type { Verdict } from '#lib/core/verdict-words.ts'
import { ask } from '../ask.ts'
import { storableJson } from '../storable.ts'

/** Ends a running run with its verdict, the judged services and their causes; false when it is not running any more. */
export async function finishRun(
  id: string,
  verdict: Verdict,
  services: readonly JudgedService[],
  causes: readonly Cause[],
): Promise<boolean> {
  const data = {
    ...{ state: 'finished', verdict, asking: null },
    services: storableJson(services),
    causes: storableJson(causes),
    finishedAt: new Date(),
  }
  const { count } = await ask((db) => db.run.updateMany({ where: { id, state: 'running' }, data }))
  return count > 0
}
