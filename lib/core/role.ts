import { spanWords } from './duration.ts'
import { groupOf } from './group.ts'
import { isJobName } from './is-job-name.ts'
import type { ContainerObservation } from './observation.ts'
import type { Role } from './stack.ts'

export type InferredRole = { role: Role; roleReason: string }

const LONGEST_JOB_MS = 6 * 3_600_000

/** Policies under which the engine leaves a container alone that ended with exit code 0. */
const POLICIES_OF_JOBS = /^(no|on-failure(:\d+)?)?$/

/** Infers a service's role from its containers and from what the rest of the stack waits for, with the rule as a sentence. */
export function inferRole(
  name: string,
  own: readonly ContainerObservation[],
  all: readonly ContainerObservation[],
): InferredRole {
  const waiting = all.find((other) => waitsFor(other, name, 'service_completed_successfully'))
  if (waiting !== undefined) {
    return { role: 'one-shot', roleReason: `${waiting.service} waits for it to complete.` }
  }
  if (own.length > 0 && own.every(endedWell)) return judgeEnded(name, own, all)
  return { role: 'long-running', roleReason: 'Nothing says that it ends by itself.' }
}

function judgeEnded(
  name: string,
  own: readonly ContainerObservation[],
  all: readonly ContainerObservation[],
): InferredRole {
  const stays = whyItStays(name, own, all)
  if (stays !== null) return { role: 'long-running', roleReason: stays }
  const policy = own[0]?.restartPolicy || 'no'
  return { role: 'one-shot', roleReason: `It ended with exit code 0 and its restart policy is ${policy}.` }
}

// A server that somebody stopped ends with exit code 0 too, so anything that marks a server comes first.
function whyItStays(
  name: string,
  own: readonly ContainerObservation[],
  all: readonly ContainerObservation[],
): string | null {
  const policy = own.find((one) => !POLICIES_OF_JOBS.test(one.restartPolicy))?.restartPolicy
  if (policy !== undefined) return `Its restart policy is ${policy}.`
  const waiting = all.find((other) => waitsFor(other, name, 'service_healthy'))
  if (waiting !== undefined) return `${waiting.service} waits for it to be healthy.`
  if (own.some((one) => one.ports.some((port) => port.published !== null))) return 'It publishes ports.'
  if (own.some((one) => one.healthcheck !== null && one.healthcheck[0] !== 'NONE'))
    return 'It has a health check.'
  const image = own[0]?.image ?? null
  if (groupOf({ name: '', image }) !== 'application' && !isJobName(name))
    return `Its image ${image} is a server's.`
  const longest = Math.max(...own.map(lengthOf))
  if (longest > LONGEST_JOB_MS) return `It was up for ${spanWords(longest)}, longer than a one-shot's 6 h.`
  return null
}

function waitsFor(other: ContainerObservation, name: string, condition: string): boolean {
  return other.dependsOn.some(
    (dependency) => dependency.service === name && dependency.condition === condition,
  )
}

function endedWell(one: ContainerObservation): boolean {
  return one.state === 'exited' && one.exitCode === 0 && !one.oomKilled
}

function lengthOf(one: ContainerObservation): number {
  if (one.startedAt === null || one.finishedAt === null) return 0
  return Date.parse(one.finishedAt) - Date.parse(one.startedAt)
}
