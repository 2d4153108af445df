import { inferDefinition } from './infer-definition.ts'
import { judgeService } from './judge-service.ts'
import type { ContainerObservation } from './observation.ts'
import type { JudgedService } from './run.ts'
import { stackSentence } from './sentence.ts'
import type { Definition, ServiceDefinition } from './stack.ts'
import type { Verdict } from './verdict-words.ts'
import { worstVerdict } from './worst-verdict.ts'

export type JudgedStack = { verdict: Verdict; sentence: string; services: JudgedService[] }

/**
 * Maps a definition and the containers an engine showed at `seenAt` (else at `now`) to the stack's verdict: its services,
 * then those that run without being named in it. Expectations end by `now`.
 */
export function judgeStack(
  definition: Definition,
  containers: readonly ContainerObservation[],
  now: Date,
  seenAt: Date = now,
): JudgedStack {
  const byService = Map.groupBy(containers, (one) => one.service)
  const members = [...definition.services, ...unnamedServices(definition, containers)]
  const services = members.map((service) =>
    judgeService(service, byService.get(service.name) ?? [], now, seenAt),
  )
  return { verdict: worstVerdict(services), sentence: stackSentence(services), services }
}

/** The services that containers belong to and that the definition does not name, inferred, in name order. */
export function unnamedServices(
  definition: Definition,
  containers: readonly ContainerObservation[],
): ServiceDefinition[] {
  const named = new Set(definition.services.map((service) => service.name))
  // Inferring weighs every container against all others; a stack that names them all is spared it.
  if (containers.every((one) => one.oneOff || named.has(one.service))) return []
  const inferred = inferDefinition(definition.project, containers).services
  return inferred.filter((service) => !named.has(service.name) && isSeen(service, containers))
}

function isSeen(service: ServiceDefinition, containers: readonly ContainerObservation[]): boolean {
  return containers.some((one) => one.service === service.name && !one.oneOff)
}
