import type { ContainerObservation } from '#lib/core/observation.ts'
import { engineRefusal } from './engine-refusal.ts'
import { proofOf } from './proof-of.ts'
import type { CauseRule, Scene } from './rule.ts'

const TAKEN =
  /port is already allocated|(?:listen|bind|port|expos)[^\n]{0,200}address already in use|failed to bind host port|ports are not available|only one usage of each socket address/i
const PRIVILEGED = /cannot expose privileged port (\d+)|listen tcp\d? \S*:(\d+): bind: permission denied/i
const FOREIGN = /listen (?:tcp|udp)\d? (\S+):\d+: bind: cannot assign requested address/i
const PORT = /(?:bind for|listen (?:tcp|udp)\d?|bind host port(?: for)?|exposing port \w+) \S*?:(\d{1,5})\b/i

/** Reads from the engine's refusal that a port of the host is not to be had, and which container of the stack has it. */
export const portTaken: CauseRule = (symptoms, scene) => {
  const words = engineRefusal(symptoms)
  if (words === null) return null
  const proof = [proofOf(symptoms, 'engine', words)]
  const code = 'port-taken'
  const privileged = PRIVILEGED.exec(words)
  if (privileged) {
    const number = privileged[1] ?? privileged[2]
    const wayOut = `Publish a port from 1024 on instead of ${number}, or allow it with net.ipv4.ip_unprivileged_port_start=${number}.`
    return { code, title: `Port ${number} may not be opened by this engine's user`, proof, wayOut }
  }
  const address = FOREIGN.exec(words)?.[1]
  if (address !== undefined) {
    const wayOut = `Publish the port on an address this host has, such as 127.0.0.1, instead of ${address}.`
    return { code, title: `Address ${address} is not one of this host`, proof, wayOut }
  }
  if (!TAKEN.test(words)) return null
  const number = PORT.exec(words)?.[1]
  if (number === undefined) {
    return { code, title: 'A port of the host is taken', proof, wayOut: wayOutOf('the port', null) }
  }
  const holder = holderOf(Number(number), symptoms.container, scene)
  const by = holder === null ? '' : ` by ${holder.name}`
  return { code, title: `Port ${number} is taken${by}`, proof, wayOut: wayOutOf(`port ${number}`, holder) }
}

function wayOutOf(port: string, holder: ContainerObservation | null): string {
  if (holder) return `Publish another port for one of the two, or stop ${holder.name}.`
  const look = port === 'the port' ? '' : ` (find it with ss -ltnp 'sport = :${port.slice('port '.length)}')`
  return `Stop what holds ${port} on the host${look}, or publish another one.`
}

function holderOf(
  published: number,
  own: ContainerObservation | null,
  { containers }: Scene,
): ContainerObservation | null {
  const holds = (one: ContainerObservation) =>
    one.id !== own?.id &&
    (one.state === 'running' || one.state === 'paused') &&
    one.ports.some((port) => port.published === published)
  return containers.find(holds) ?? null
}
