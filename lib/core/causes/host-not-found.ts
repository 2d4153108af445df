import type { Symptoms } from '#lib/core/symptoms.ts'
import type { ConnectionRule } from './connection-lost.ts'
import { nearestName } from './nearest-name.ts'
import type { CauseFinding, Scene } from './rule.ts'
import { type Member, memberAt, members } from './stack-member.ts'

type Told = Omit<CauseFinding, 'proof'>

const PLAIN_IP = /^(?:\d{1,3}\.){3}\d{1,3}$|^[0-9a-f]*:[0-9a-f:]*$/i

/** Names the host that could not be found: a mistyped service, one in another network, or one that does not exist. */
export const hostNotFound: ConnectionRule = ({ what, host }, symptoms, scene) => {
  if (what !== 'unresolved') return null
  const code = 'host-not-found'
  if (host === null || PLAIN_IP.test(host)) {
    const wayOut =
      'Look in its configuration for the host it asks, and use the name of a service of the stack.'
    return { code, title: 'A host name cannot be found', wayOut }
  }
  const member = memberAt(host, scene)
  if (member && member.name !== symptoms.service.name) return knownHost(host, member, symptoms)
  return unknownHost(host, symptoms, scene)
}

function knownHost(host: string, member: Member, { container }: Symptoms): Told {
  const mine = networksOf(container ? [container] : [])
  const theirs = networksOf(member.containers)
  if (mine.length > 0 && theirs.length > 0 && !mine.some((network) => theirs.includes(network))) {
    return {
      code: 'host-not-found',
      title: `Host “${host}” cannot be found: it is in another network`,
      wayOut: `Put this service into ${theirs[0]} too, under networks in the compose file.`,
    }
  }
  return {
    code: 'host-not-found',
    title: `Host “${host}” could not be found`,
    wayOut: `${member.name} is there by now: restart this service, and let it wait with depends_on: condition: service_healthy.`,
  }
}

function unknownHost(host: string, { service }: Symptoms, scene: Scene): Told {
  const others = members(scene).filter(({ name }) => name !== service.name)
  const near = nearestName(
    host,
    others.map(({ name }) => name),
  )
  const title = `Host “${host}” cannot be found`
  if (near !== null) {
    return {
      code: 'host-not-found',
      title,
      wayOut: `Write ${near} instead of ${host}, if that service of the stack is meant.`,
    }
  }
  const wayOut = host.includes('.')
    ? `Correct the host name ${host}, or let the engine's DNS find it.`
    : `Use the name of a service of the stack instead of ${host}, or add a service of that name.`
  return { code: 'host-not-found', title, wayOut }
}

function networksOf(containers: Member['containers']): string[] {
  return containers.flatMap(({ addresses }) => addresses.map(({ network }) => network))
}
