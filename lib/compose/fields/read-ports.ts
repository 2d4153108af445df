import { isIP } from 'node:net'
import type { Port } from '#lib/core/stack.ts'
import { said } from '#lib/yaml/said.ts'
import { type Branch, type Leaf, type Tree, valueAt } from '#lib/yaml/tree.ts'
import type { Place, Troubles } from '#lib/yaml/trouble.ts'
import { LIMITS } from '../limits.ts'
import { choice } from './choice.ts'
import { leafAt } from './leaves.ts'
import { type PortRange, portRange, rangeLength } from './port-range.ts'
import { type PortMapping, spreadPorts } from './spread-ports.ts'

// The address an engine publishes on when none is named, as it reports it.
const ANYWHERE = '0.0.0.0'
const PROTOCOLS = new Map([
  ['tcp', 'tcp' as const],
  ['udp', 'udp' as const],
  ['sctp', 'sctp' as const],
])

type Mapping = Omit<PortMapping, 'protocol'> & { protocol: 'tcp' | 'udp' | 'sctp' }

/** Maps a service's `ports` in short or long form to container ports, each once; what is malformed goes to `troubles`. */
export function readPorts(service: Tree, troubles: Troubles): Port[] {
  const ports = valueAt(service, 'ports')
  if (ports?.kind !== 'list') return []
  const found = new Map<string, Port>()
  for (const item of ports.items) {
    for (const port of portsOf(item, troubles)) {
      const { address, published, container, protocol } = port
      found.set([address, published, container, protocol].join(' '), port)
    }
    if (found.size > LIMITS.ports) {
      troubles.add(item.at, `A service has more than ${LIMITS.ports} ports; Rollcall does not ask that many.`)
      break
    }
  }
  return [...found.values()]
}

function portsOf(item: Tree, troubles: Troubles): Port[] {
  const mapping =
    item.kind === 'map' ? longForm(item, troubles) : item.kind === 'leaf' ? shortForm(item, troubles) : null
  if (item.kind === 'list')
    troubles.add(item.at, 'A port is text such as `8080:80`, or a map with a `target`.')
  // Nothing in Rollcall can ask an SCTP port, so it claims nothing about it.
  if (mapping === null || mapping.protocol === 'sctp') return []
  if (rangeLength(mapping.container) > LIMITS.ports) {
    troubles.add(item.at, `A range holds more than ${LIMITS.ports} ports; Rollcall does not ask that many.`)
    return []
  }
  const spread = spreadPorts({ ...mapping, protocol: mapping.protocol })
  if (spread === null) troubles.add(item.at, 'The two port ranges have different lengths.')
  return spread ?? []
}

function shortForm(item: Leaf, troubles: Troubles): Mapping | null {
  const refused = (why: string) => {
    troubles.add(item.at, `${said(item)} is not a port: ${why}`)
    return null
  }
  const [, front = '', inside = '', protocol = 'tcp'] =
    /^(?:(.*):)?([^:/]*)(?:\/([a-z]+))?$/i.exec(item.text) ?? []
  const [, address, host = ''] = /^(?:(.*):)?([^:]*)$/s.exec(front) ?? []
  const container = portRange(inside)
  if (container === null) return refused('the container port must be from 1 to 65535.')
  const published = host === '' ? null : portRange(host, 0)
  if (host !== '' && published === null) return refused('the published port must be from 0 to 65535.')
  const bound = address === undefined ? ANYWHERE : addressOf(address)
  if (bound === null) return refused('the part in front must be an IP address.')
  const known = PROTOCOLS.get(protocol.toLowerCase())
  return known === undefined
    ? refused('the protocol must be `tcp` or `udp`.')
    : { container, published, address: bound, protocol: known }
}

function longForm(item: Branch, troubles: Troubles): Mapping | null {
  const container = rangeAt(item, 'target', 1, troubles)
  const published = rangeAt(item, 'published', 0, troubles)
  const protocol = leafAt(item, 'protocol')
  const known = protocol ? choice(protocol, 'protocol', PROTOCOLS, troubles) : 'tcp'
  const host = leafAt(item, 'host_ip')
  const address = host ? addressOf(host.text) : ANYWHERE
  if (host && address === null)
    troubles.add(host.at, `\`host_ip\` is ${said(host)}; it must be an IP address.`)
  if (!leafAt(item, 'target')) missingTarget(item.at, troubles)
  return container && known && address !== null ? { container, published, address, protocol: known } : null
}

function rangeAt(item: Branch, key: string, least: number, troubles: Troubles): PortRange | null {
  const value = leafAt(item, key)
  const range = value ? portRange(value.text, least) : null
  if (value && range === null)
    troubles.add(value.at, `\`${key}\` is ${said(value)}; it must be a port from ${least} to 65535.`)
  return range
}

function missingTarget(at: Place, troubles: Troubles): void {
  troubles.add(at, 'A port in long form needs a `target`, the container port.')
}

function addressOf(text: string): string | null {
  const bare = text.replace(/^\[(.*)\]$/, '$1')
  return isIP(bare) === 0 ? null : bare
}
