import type { RunLine } from './board.ts'
import { definitionOf } from './definition-of.ts'
import { hostCard } from './host-advice.ts'
import { judgeContainer } from './judge-container.ts'
import { unnamedServices } from './judge-stack.ts'
import { judgeStoredStack } from './judge-stored-stack.ts'
import type { ContainerObservation } from './observation.ts'
import type { JudgedService } from './run.ts'
import { seenAtOf } from './sight.ts'
import type { Port, ServiceDefinition } from './stack.ts'
import type { ContainerLine, ServiceRow, StackView } from './stack-view.ts'
import type { StoredStack } from './stored-stack.ts'
import { worstFirst } from './verdict-words.ts'

export type StackInput = {
  stack: StoredStack
  runs: readonly RunLine[]
  activeRun: string | null
  sprint: { slug: string; name: string } | null
  now: Date
}

/** Groups that have a place of their own; the team's own groups stand between application and monitoring, by name. */
const PLACES = new Map([
  ['infrastructure', 0],
  ['application', 1],
  ['monitoring', 3],
])

/** Maps a stack as memory keeps it to its page: services by group, worst first, then by name; runs newest first. */
export function composeStackView({ stack, runs, activeRun, sprint, now }: StackInput): StackView {
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
    groups: groupsOf(rowsOf(stack, services, now)),
    runs: runs.toSorted((a, b) => b.number - a.number),
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
  return judged.flatMap((service) => {
    const member = byName.get(service.name)
    const own = containers.filter((one) => one.service === service.name)
    return member === undefined ? [] : [rowOf(service, member, own, seenAt)]
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

function groupsOf(rows: readonly ServiceRow[]): StackView['groups'] {
  const groups = [...Map.groupBy(rows, (row) => row.group)]
  return groups
    .sort(([a], [b]) => placeOf(a) - placeOf(b) || a.localeCompare(b, 'en', { numeric: true }))
    .map(([name, services]) => ({ name, services: services.toSorted(byVerdictThenName) }))
}

function placeOf(group: string): number {
  return PLACES.get(group) ?? 2
}

function byVerdictThenName(a: ServiceRow, b: ServiceRow): number {
  return worstFirst(a.verdict, b.verdict) || a.name.localeCompare(b.name, 'en', { numeric: true })
}
