import { ask } from '../ask.ts'
import { storableText } from '../storable.ts'

const MOST_NAMES = 3

/** Notes what a running run waits for before it asks, and for how many milliseconds more at most. */
export async function noteWaiting(id: string, names: readonly string[], leftMs: number): Promise<void> {
  const more = names.length > MOST_NAMES ? ` and ${names.length - MOST_NAMES} more` : ''
  const named = `${names.slice(0, MOST_NAMES).join(', ')}${more}`
  const asking = storableText(`waiting for ${named}, at most ${Math.ceil(leftMs / 1000)} s more`)
  await ask((db) => db.run.updateMany({ where: { id, state: 'running' }, data: { asking } }))
}
