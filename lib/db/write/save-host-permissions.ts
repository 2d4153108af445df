import type { HostPermissions } from '#lib/core/stored-stack.ts'
import { ask } from '../ask.ts'

/** Keeps what the lead permits on a host; false when there is no such host. */
export async function saveHostPermissions(id: string, may: HostPermissions): Promise<boolean> {
  const data = { mayExec: may.exec, mayDrill: may.drills }
  const { count } = await ask((db) => db.host.updateMany({ where: { id }, data }))
  return count > 0
}
