import type { StoredStack } from '#lib/core/stored-stack.ts'
import { ask } from '../ask.ts'
import { stackOf } from '../rows.ts'
import { storableText } from '../storable.ts'

/** The stack of that slug with its host and newest definition; null when there is none. */
export async function readStack(slug: string): Promise<StoredStack | null> {
  const include = { host: true, definitions: { orderBy: { version: 'desc' }, take: 1 } } as const
  const row = await ask((db) => db.stack.findUnique({ where: { slug: storableText(slug) }, include }))
  return row === null ? null : stackOf(row)
}
