import type { HostObservation } from '#lib/core/observation.ts'
import { saveHostLook } from '#lib/db/write/save-host-look.ts'
import { announce } from '#lib/live/channel.ts'
import type { Host } from './hosts.ts'
import { observe } from './observe.ts'

/** Looks at a host once, keeps what was seen and announces what changed. */
export async function lookAtHost(host: Host): Promise<HostObservation> {
  const look = await observe(host.engine)
  const { id, name, sample } = host
  const { changed, hostChanged } = await saveHostLook({ id, name, sample }, look)
  if (hostChanged || changed.length > 0) {
    await announce({ topic: 'board' }, ...changed.map((slug) => ({ topic: 'stack' as const, slug })))
  }
  return look
}
