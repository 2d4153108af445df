import type { ConnectionRule } from './connection-lost.ts'
import type { CauseFinding } from './rule.ts'
import { insidePorts, type Member, memberAt } from './stack-member.ts'
import { insideOf } from './well-known-ports.ts'

type Told = Omit<CauseFinding, 'proof'>

/** Says which host and port refuse a connection or do not answer, and the port to use where a service of the stack has another. */
export const connectionRefused: ConnectionRule = ({ what, host, port }, symptoms, scene) => {
  const verb = what === 'silent' ? 'does not answer' : 'refuses the connection'
  const code = 'connection-refused'
  if (host === null) {
    if (what === 'silent') return null
    const wayOut = 'Look in its configuration for the address it connects to, and whether that is up.'
    return { code, title: 'A connection was refused; its log does not say where', wayOut }
  }
  const place = `${host.includes(':') ? `[${host}]` : host}${port === null ? '' : `:${port}`}`
  const member = memberAt(host, scene)
  if (member && member.name !== symptoms.service.name) return atMember(member, place, port, verb)
  const wayOut = `Check that ${place} is the right address, that it is up, and that this host may reach it.`
  return { code, title: `${place} ${verb}`, wayOut }
}

function atMember(member: Member, place: string, port: number | null, verb: string): Told {
  const code = 'connection-refused'
  const open = insidePorts(member)
  const inside = port === null ? null : insideOf(port, member)
  if (port !== null && inside !== null && inside !== port && !open.includes(port)) {
    return {
      code,
      title: `${place} ${verb}: ${port} is its port on the host`,
      wayOut: `Use ${member.name}:${inside}: inside the network, ${member.name} listens on ${inside}.`,
    }
  }
  if (port !== null && open.length > 0 && !open.includes(port)) {
    const wayOut = `Use ${member.name}:${open[0]}, the port ${member.name} names, or let it listen on ${port}.`
    return { code, title: `${place} ${verb}`, wayOut }
  }
  const wayOut = `${member.name} is up: see which port and address it listens on; where it was only late, restart this service and let it wait with depends_on: condition: service_healthy.`
  return { code, title: `${place} ${verb}`, wayOut }
}
