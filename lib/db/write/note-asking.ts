import { ask } from '../ask.ts'
import { storableText } from '../storable.ts'

/** Notes which check a running run is asking now. */
export async function noteAsking(id: string, asking: string): Promise<void> {
  const data = { asking: storableText(asking) }
  await ask((db) => db.run.updateMany({ where: { id, state: 'running' }, data }))
}
