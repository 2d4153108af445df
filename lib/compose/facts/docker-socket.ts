import { type Tree, valueAt } from '#lib/yaml/tree.ts'
import type { Place } from '#lib/yaml/trouble.ts'
import { textAt } from '../fields/leaves.ts'

const SOCKET = /\/docker\.sock$/

/** Where a service mounts the engine's socket, in short or long form; null where it does not. */
export function bindsDockerSocket(service: Tree): Place | null {
  const volumes = valueAt(service, 'volumes')
  const items = volumes?.kind === 'list' ? volumes.items : []
  return items.find((item) => SOCKET.test(sourceOf(item)))?.at ?? null
}

function sourceOf(item: Tree): string {
  if (item.kind === 'leaf') return item.text.split(':')[0] ?? ''
  return textAt(item, 'source') ?? ''
}
