import type { Port } from '#lib/core/stack.ts'
import type { Subject } from './check.ts'

/** A port the host should offer, and the detail that names it across runs: `80/tcp`, or `80/tcp on 8443` for a second one. */
type PublishedPort = { detail: string; port: Port }

/** Lists the published ports of a subject: those the definition declares, then those its container adds. */
export function publishedPorts({ service, container }: Subject): PublishedPort[] {
  const declared = service.ports.filter(isPublished)
  const added = (container?.ports ?? [])
    .filter(isPublished)
    .filter((port) => !declared.some((d) => sameInside(d, port)))
  // Replicas share a declared range, so no single host port can be asked of one of them.
  const wanted =
    service.replicas > 1 ? declared.map((port) => ({ ...port, published: null, address: null })) : declared
  const named = new Map<string, PublishedPort>()
  for (const port of [...wanted, ...added]) name(named, port)
  return [...named.values()]
}

function name(named: Map<string, PublishedPort>, port: Port): void {
  const plain = `${port.container}/${port.protocol}`
  const first = named.get(plain)
  if (!first) named.set(plain, { detail: plain, port })
  else if (first.port.published !== port.published) {
    const detail = `${plain} on ${port.published}`
    named.set(detail, { detail, port })
  }
}

function isPublished(port: Port): boolean {
  return port.published !== null
}

function sameInside(a: Port, b: Port): boolean {
  return a.container === b.container && a.protocol === b.protocol
}
