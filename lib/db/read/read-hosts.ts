import type { StoredHost } from '#lib/core/stored-stack.ts'
import { ask } from '../ask.ts'
import { hostOf } from '../rows.ts'

/** Every host in memory, real ones first, by name. */
export async function readHosts(): Promise<StoredHost[]> {
  const rows = await ask((db) => db.host.findMany({ orderBy: [{ sample: 'asc' }, { name: 'asc' }] }))
  return rows.map(hostOf)
}
