import type { Scene } from './rule.ts'
import { insidePorts, type Member, members } from './stack-member.ts'

/** What usually listens on a port, as images and services are named. */
const WELL_KNOWN: Record<number, RegExp> = {
  1433: /mssql|sqlserver|sql-server/,
  2181: /zookeeper/,
  3306: /mysql|mariadb|percona/,
  4222: /nats/,
  5432: /postgres|postgis|timescale|pgvector/,
  5672: /rabbitmq/,
  6333: /qdrant/,
  6379: /redis|valkey|keydb|dragonfly/,
  8123: /clickhouse/,
  8200: /vault/,
  8500: /consul/,
  9092: /kafka|redpanda/,
  9200: /elasticsearch|opensearch/,
  11211: /memcached/,
  11434: /ollama/,
  27017: /mongo/,
}

/** The other service of the stack that takes connections on a port inside its network, or publishes it; null where none or several do. */
export function listenerOn(
  port: number,
  own: string,
  scene: Scene,
): { member: Member; inside: number } | null {
  const others = members(scene).filter(({ name }) => name !== own)
  const exposing = others.filter((member) => insidePorts(member).includes(port))
  const known = WELL_KNOWN[port]
  const looking = known ? others.filter((member) => known.test(imageOf(member))) : []
  for (const found of [exposing, looking]) {
    const [member] = found
    if (member && found.length === 1) return { member, inside: port }
  }
  const publishing = others.flatMap((member) => {
    const inside = insideOf(port, member)
    return inside === null ? [] : [{ member, inside }]
  })
  return publishing.length === 1 ? (publishing[0] ?? null) : null
}

/** The port inside the network that a service offers on the host as `published`; null where it does not. */
export function insideOf(
  published: number,
  { service, containers }: Pick<Member, 'service' | 'containers'>,
): number | null {
  const ports = [...containers.flatMap((one) => one.ports), ...(service?.ports ?? [])]
  return ports.find((port) => port.published === published)?.container ?? null
}

function imageOf({ name, service, containers }: Member): string {
  return `${name} ${service?.image ?? ''} ${containers[0]?.image ?? ''}`.toLowerCase()
}
