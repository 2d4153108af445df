import type { Port, Protocol } from '#lib/core/stack.ts'
import type { RawBindings, RawContainer } from './raw-container.ts'

/** The places where a container's description speaks of ports. */
type RawPorts = {
  Config: Pick<RawContainer['Config'], 'ExposedPorts'>
  HostConfig: Pick<RawContainer['HostConfig'], 'PortBindings'>
  NetworkSettings: Pick<RawContainer['NetworkSettings'], 'Ports'>
}

/**
 * Maps a container's ports to ours: what the engine publishes now, else what it was told to publish, then the
 * exposed ones; the IPv4 and IPv6 side of one published port are one port.
 */
export function translatePorts(raw: RawPorts): Port[] {
  const live = raw.NetworkSettings.Ports
  const told = raw.HostConfig.PortBindings
  const names = new Set([
    ...Object.keys(live),
    ...Object.keys(told),
    ...Object.keys(raw.Config.ExposedPorts ?? {}),
  ])
  const ports = [...names].flatMap((name) => portsOf(name, live, told))
  return ports.sort((a, b) => a.container - b.container || (a.published ?? 0) - (b.published ?? 0))
}

function portsOf(name: string, live: RawBindings, told: RawBindings): Port[] {
  const [number = '', protocol = 'tcp'] = name.split('/')
  const container = Number(number)
  if (!Number.isInteger(container) || container === 0 || !isProtocol(protocol)) return []
  const bindings = live[name]?.length ? live[name] : (told[name] ?? [])
  if (bindings.length === 0) return [{ container, protocol, published: null, address: null }]
  const byPublished = new Map<number | null, string>()
  for (const { HostIp, HostPort } of bindings) {
    const published = /^\d+$/.test(HostPort) && HostPort !== '0' ? Number(HostPort) : null
    const address = HostIp === '' ? '0.0.0.0' : HostIp
    const known = byPublished.get(published)
    if (known === undefined || known.includes(':')) byPublished.set(published, address)
  }
  return [...byPublished].map(([published, address]) => ({
    container,
    protocol,
    published,
    address: published === null ? null : address,
  }))
}

function isProtocol(protocol: string): protocol is Protocol {
  return protocol === 'tcp' || protocol === 'udp'
}
