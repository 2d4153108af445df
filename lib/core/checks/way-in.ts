import type { ContainerObservation } from '#lib/core/observation.ts'
import type { Port } from '#lib/core/stack.ts'
import type { Subject } from './check.ts'
import type { Reach } from './reach.ts'

type WayIn = { ok: true; host: string; port: number } | { ok: false; reason: string }

const EVERY_ADDRESS = new Set(['', '0.0.0.0', '::', '[::]'])

/** Finds where a container's tcp port can be asked from here, or says why it cannot be; `published` picks one of several. */
export function wayIn({ container, reach }: Subject, inside: number, published: number | null = null): WayIn {
  if (reach.sample) return { ok: false, reason: 'Sample data: nothing was asked.' }
  if (container?.state !== 'running') return { ok: false, reason: notRunning(container) }
  const offered = container.ports.filter(
    (p) => p.container === inside && p.protocol === 'tcp' && p.published !== null,
  )
  const port = offered.find((p) => p.published === published) ?? offered[0]
  if (port) return throughHost(port, reach)
  const inNetwork = container.addresses.find(({ address }) => address !== '')
  if (reach.containerNetworks && inNetwork) return { ok: true, host: inNetwork.address, port: inside }
  return {
    ok: false,
    reason: `Port ${inside} is not published, and the container's network cannot be reached from here.`,
  }
}

/** Says that a container is not running, and what it is instead. */
export function notRunning(container: ContainerObservation | null): string {
  return container ? `Container is not running (${container.state}).` : 'There is no container.'
}

function throughHost({ container, published, address }: Port, reach: Reach): WayIn {
  const port = published ?? container
  if (EVERY_ADDRESS.has(address ?? '')) return { ok: true, host: reach.engineHost, port }
  const bound = address ?? ''
  if (isLoopback(bound) && !isLoopback(reach.engineHost)) {
    return { ok: false, reason: `Port ${port} is published on ${bound} of the Docker host only.` }
  }
  return { ok: true, host: bound, port }
}

/** Whether a host name or address is this machine itself. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || host.startsWith('127.')
}
