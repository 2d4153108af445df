import type { Port, Protocol } from '#lib/core/stack.ts'
import { type PortRange, rangeLength } from './port-range.ts'

export type PortMapping = {
  container: PortRange
  published: PortRange | null
  address: string | null
  protocol: Protocol
}

/** Maps a mapping to one port each; null when its ranges have different lengths. A host port the engine chooses stays open. */
export function spreadPorts({ container, published, address, protocol }: PortMapping): Port[] | null {
  const length = rangeLength(container)
  const isChosen =
    published !== null && (published.from === 0 || (length === 1 && rangeLength(published) > 1))
  if (published !== null && !isChosen && rangeLength(published) !== length) return null
  return Array.from({ length }, (_, index) => {
    const host = published === null || isChosen ? null : published.from + index
    return {
      container: container.from + index,
      protocol,
      published: host,
      address: host === null ? null : address,
    }
  })
}
