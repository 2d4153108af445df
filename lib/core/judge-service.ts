import { applyExpectation } from './expectation.ts'
import { type JudgedContainer, judgeContainer } from './judge-container.ts'
import { judgeReplicas } from './judge-replicas.ts'
import type { ContainerObservation } from './observation.ts'
import type { JudgedService } from './run.ts'
import type { ServiceDefinition } from './stack.ts'

export type Judgement = Pick<JudgedService, 'verdict' | 'reason' | 'since'>

/** Maps a service and its containers, as seen at `seenAt`, to its verdict with the reason; `compose run` containers do not count. */
export function judgeService(
  service: ServiceDefinition,
  containers: readonly ContainerObservation[],
  now: Date,
  seenAt: Date = now,
): JudgedService {
  const own = containers.filter((one) => !one.oneOff).sort((a, b) => a.replica - b.replica)
  const first = own[0]
  const digests = new Set(own.map((one) => one.imageDigest))
  const imageIds = new Set(own.map((one) => one.imageId))
  return {
    name: service.name,
    group: service.group,
    role: service.role,
    ...judge(service, own, now, seenAt),
    replicas: { wanted: wantedOf(service), found: own.length },
    restarts: own.reduce((sum, one) => sum + one.restartCount, 0),
    image: first?.image ?? service.image,
    imageDigest: digests.size === 1 ? (first?.imageDigest ?? null) : null,
    imageId: imageIds.size === 1 ? (first?.imageId ?? null) : null,
  }
}

function wantedOf(service: ServiceDefinition): number {
  return service.role === 'inactive' ? 0 : service.replicas
}

function judge(
  service: ServiceDefinition,
  own: readonly ContainerObservation[],
  now: Date,
  seenAt: Date,
): Judgement {
  if (service.role === 'inactive' && own.every(isDown)) return judgeInactive(service, own.length)
  if (own.length === 0) return judgeAbsent(service)
  const judged = own.map((one): JudgedContainer & { name: string } => {
    const role = service.role === 'inactive' ? 'long-running' : service.role
    const alone = judgeContainer(one, { role, healthcheck: service.healthcheck }, seenAt)
    return { name: one.name, ...applyExpectation(alone, service.expectation, now) }
  })
  return judgeReplicas(judged, wantedOf(service))
}

function isDown({ state }: ContainerObservation): boolean {
  return state === 'exited' || state === 'created' || state === 'dead' || state === 'removing'
}

function judgeInactive(service: ServiceDefinition, leftOver: number): Judgement {
  const left = leftOver === 0 ? '' : ' A container that is not running is left over.'
  return { verdict: 'inactive', reason: `${service.roleReason}${left}`, since: null }
}

function judgeAbsent(service: ServiceDefinition): Judgement {
  if (service.replicas === 0)
    return { verdict: 'inactive', reason: 'It is scaled to 0 replicas.', since: null }
  const why =
    service.role === 'one-shot'
      ? 'it has not run, or its container was removed'
      : 'it was never created, or removed'
  return { verdict: 'missing', reason: `No container: ${why}.`, since: null }
}
