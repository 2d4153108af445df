import type { ContainerObservation } from '#lib/core/observation.ts'
import type { ServiceDefinition } from '#lib/core/stack.ts'
import type { Symptoms } from '#lib/core/symptoms.ts'
import { isLocal } from './connection-words.ts'
import type { Scene } from './rule.ts'

/** A service of the stack as others of it meet it: its containers, and its symptoms where it is ailing. */
export type Member = {
  name: string
  service: ServiceDefinition | null
  containers: readonly ContainerObservation[]
  ailing: Symptoms | null
}

/** Every service of a scene, from its definition, its containers and its ailing ones, each once. */
export function members({ definition, containers, ailing }: Scene): Member[] {
  const seen = containers.filter((one) => !one.oneOff)
  const names = [...definition.services, ...ailing.map(({ service }) => service)].map(({ name }) => name)
  return [...new Set([...names, ...seen.map(({ service }) => service)])].map((name) => {
    const sick = ailing.find(({ service }) => service.name === name) ?? null
    return {
      name,
      service: definition.services.find((service) => service.name === name) ?? sick?.service ?? null,
      containers: seen.filter(({ service }) => service === name),
      ailing: sick,
    }
  })
}

/** The service that a host's name or address means inside the stack: by its name, a container's name or id, or an address. */
export function memberAt(host: string, scene: Scene): Member | null {
  const wanted = host.toLowerCase().replace(/\.$/, '')
  // Inside a container this is always the container itself, whatever a service is called.
  if (isLocal(wanted)) return null
  const isMeant = ({ name, service, containers }: Member) =>
    name.toLowerCase() === wanted ||
    service?.containerName?.toLowerCase() === wanted ||
    containers.some(
      (one) =>
        one.name.toLowerCase() === wanted ||
        (wanted.length >= 12 && one.id.startsWith(wanted)) ||
        one.addresses.some(({ address }) => address !== '' && address === wanted),
    )
  return members(scene).find(isMeant) ?? null
}

/** The ports a service takes connections on inside its network, as its definition and its containers name them. */
export function insidePorts({ service, containers }: Pick<Member, 'service' | 'containers'>): number[] {
  const ports = [...(service?.ports ?? []), ...containers.flatMap((one) => one.ports)]
  return [...new Set(ports.filter(({ protocol }) => protocol === 'tcp').map(({ container }) => container))]
}

/** Whether a service cannot do its part for others: it is ailing, and not merely for a check beside its work. */
export function isDown({ ailing }: Member): boolean {
  if (!ailing) return false
  const { container, judged } = ailing
  return judged.verdict !== 'degraded' || container?.state !== 'running' || container.health === 'unhealthy'
}
