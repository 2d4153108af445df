import { ask } from '../ask.ts'
import { storableText } from '../storable.ts'

/** Ends a run without a verdict, saying why; one that has ended already stays as it is. */
export async function endRun(
  id: string,
  state: 'cancelled' | 'interrupted' | 'broken',
  trouble: string | null,
): Promise<void> {
  const where = { id, state: { in: ['queued', 'running'] } }
  const why = trouble === null ? null : storableText(trouble)
  const data = { state, trouble: why, asking: null, finishedAt: new Date() }
  await ask((db) => db.run.updateMany({ where, data }))
}
