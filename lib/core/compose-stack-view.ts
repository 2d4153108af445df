import type { RunLine } from './board.ts'
import { definitionOf } from './definition-of.ts'
import { groupOrder } from './group-order.ts'
import { hostCard } from './host-advice.ts'
import { judgeContainer } from './judge-container.ts'
import { unnamedServices } from './judge-stack.ts'
import { judgeStoredStack } from './judge-stored-stack.ts'
import type { ContainerObservation } from './observation.ts'
import { plannedDrills } from './planned-drills.ts'
import type { JudgedService } from './run.ts'
import { seenAtOf, sightOf } from './sight.ts'
import type { Port, ServiceDefinition } from './stack.ts'
import type { ContainerLine, ServiceRow, StackView } from './stack-view.ts'
import type { StoredStack } from './stored-stack.ts'
import { worstFirst } from './verdict-words.ts'

export type StackInput = {
  stack: StoredStack
  runs: readonly RunLine[]
  causes: StackView['causes']
  activeRun: string | null
  sprint: { slug: string; name: string } | null
  now: Date
}

/**
 * Maps a stack as memory keeps it to its page: services by group, worst first, then by name; runs newest first. Of a host
 * that is not seen now, no container, port or count is told.
 */
export function composeStackView({ stack, runs, causes, activeRun, sprint, now }: StackInput): StackView {
  const { verdict, sentence, services } = judgeStoredStack(stack, now)
  return {
    at: now.toISOString(),
    slug: stack.slug,
    name: stack.name,
    host: hostCard(stack.host),
    verdict,
    sentence,
    observedAt: seenAtOf(stack),
    definition: headOf(stack),
    groups: groupsOf(rowsOf(stack, services, now), definitionOf(stack).groups),
    runs: runs.toSorted((a, b) => b.number - a.number),
    causes,
    may: stack.host.may,
    drills: plannedDrills(stack),
    activeRun,
    sprint,
  }
}

function headOf({ definition }: StoredStack): StackView['definition'] {
  if (definition === null) return null
  const { version, files, createdAt, createdBy } = definition
  return { version, files, createdAt, createdBy }
}

function rowsOf(stack: StoredStack, judged: readonly JudgedService[], now: Date): ServiceRow[] {
  const definition = definitionOf(stack)
  const containers = (stack.observation?.containers ?? []).filter((one) => !one.oneOff)
  const members = [...definition.services, ...unnamedServices(definition, containers)]
  const byName = new Map(members.map((service) => [service.name, service]))
  const seenAt = new Date(seenAtOf(stack) ?? now)
  const isSeen = sightOf(stack.host, now).verdict === 'seen'
  return judged.flatMap((service) => {
    const member = byName.get(service.name)
    if (member === undefined) return []
    const own = containers.filter((one) => one.service === service.name)
    return [isSeen ? rowOf(service, member, own, seenAt) : unseenRow(service, member)]
  })
}

function rowOf(
  judged: JudgedService,
  member: ServiceDefinition,
  own: readonly ContainerObservation[],
  seenAt: Date,
): ServiceRow {
  const sorted = own.toSorted((a, b) => a.replica - b.replica)
  return {
    ...judged,
    roleReason: member.roleReason,
    ports: own.length === 0 ? member.ports : portsOf(sorted),
    expectation: member.expectation,
    containers: sorted.map((one) => lineOf(one, member, seenAt)),
  }
}

// What was seen earlier stands in the reason alone, with its age: in a column it would read as the present.
function unseenRow(judged: JudgedService, member: ServiceDefinition): ServiceRow {
  return {
    ...judged,
    roleReason: member.roleReason,
    expectation: member.expectation,
    image: member.image,
    imageDigest: null,
    imageId: null,
    replicas: { wanted: judged.replicas.wanted, found: null },
    restarts: null,
    ports: null,
    containers: null,
  }
}

function portsOf(own: readonly ContainerObservation[]): Port[] {
  const all = own.flatMap((one) => one.ports)
  return [...new Map(all.map((port) => [JSON.stringify(port), port])).values()]
}

function lineOf(one: ContainerObservation, member: ServiceDefinition, seenAt: Date): ContainerLine {
  return {
    name: one.name,
    state: one.state,
    health: one.health,
    since: judgeContainer(one, member, seenAt).since,
    restarts: one.restartCount,
    exitCode: hasEnded(one) ? one.exitCode : null,
    ports: one.ports,
    image: one.image,
    imageDigest: one.imageDigest,
  }
}

// The engine gives a container that is up, or was never started, the exit code 0.
function hasEnded({ state }: ContainerObservation): boolean {
  return state === 'exited' || state === 'restarting' || state === 'dead'
}

function groupsOf(rows: readonly ServiceRow[], wanted: readonly string[]): StackView['groups'] {
  const groups = [...Map.groupBy(rows, (row) => row.group)]
  return groups
    .sort(([a], [b]) => groupOrder(a, b, wanted))
    .map(([name, services]) => ({ name, services: services.toSorted(byVerdictThenName) }))
}

function byVerdictThenName(a: ServiceRow, b: ServiceRow): number {
  return worstFirst(a.verdict, b.verdict) || a.name.localeCompare(b.name, 'en', { numeric: true })
}
