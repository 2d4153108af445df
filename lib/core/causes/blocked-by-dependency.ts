import type { Dependency } from '#lib/core/stack.ts'
import type { Symptoms } from '#lib/core/symptoms.ts'
import { proofOf } from './proof-of.ts'
import type { CauseFinding, CauseRule } from './rule.ts'
import { type Member, members } from './stack-member.ts'

const WANTED: Record<Dependency['condition'], string> = {
  service_started: 'to be started',
  service_healthy: 'to be healthy',
  service_completed_successfully: 'to complete',
}

/** Reads that a service was never started because one it depends on is not as it has to be, or is not in the stack at all. */
export const blockedByDependency: CauseRule = (symptoms, scene) => {
  if (!neverStarted(symptoms)) return null
  const all = members(scene)
  const blocking = dependenciesOf(symptoms).flatMap((dependency) => {
    const member = all.find(({ name }) => name === dependency.service) ?? null
    return isMet(dependency, member) ? [] : [{ dependency, member }]
  })
  const absent = blocking.find(({ member }) => member === null)
  if (absent) return findingOfAbsent(absent.dependency, symptoms)
  const names = blocking.map(({ dependency }) => dependency.service)
  if (names.length === 0) return null
  return {
    code: 'blocked-by-dependency',
    title: `Waits for ${names.join(', ')}`,
    proof: blocking.map(({ dependency, member }) =>
      proofOf(symptoms, 'engine', waitingWords(symptoms, dependency, member)),
    ),
    wayOut: `Bring ${names.join(', ')} up; then docker compose up -d starts what waits.`,
    blockedBy: names,
  }
}

/** What a service needs, from its definition and its container, each service once; optional ones block nothing. */
export function dependenciesOf({
  service,
  container,
}: Pick<Symptoms, 'service' | 'container'>): Dependency[] {
  const all = [...service.dependsOn, ...(container?.dependsOn ?? [])].filter(
    ({ required, service: name }) => required && name !== service.name,
  )
  return [...new Map(all.map((dependency) => [dependency.service, dependency])).values()]
}

function neverStarted({ container }: Symptoms): boolean {
  if (!container) return true
  return container.state === 'created' && container.error === '' && container.startedAt === null
}

function isMet({ condition }: Dependency, member: Member | null): boolean {
  if (!member) return false
  const { containers, ailing } = member
  // One that has left no container and is not missed has done its part, as a one-shot that was removed has.
  if (containers.length === 0) return !ailing
  switch (condition) {
    case 'service_started':
      return containers.some(({ startedAt }) => startedAt !== null)
    case 'service_healthy':
      return containers.some(({ state, health }) => state === 'running' && health === 'healthy')
    case 'service_completed_successfully':
      return containers.some(({ state, exitCode }) => state === 'exited' && exitCode === 0)
  }
}

function findingOfAbsent({ service }: Dependency, symptoms: Symptoms): CauseFinding {
  return {
    code: 'blocked-by-dependency',
    title: `Needs “${service}”, which this stack does not have`,
    proof: [
      proofOf(
        symptoms,
        'engine',
        `${symptoms.service.name} depends on ${service}; no such service is defined or runs.`,
      ),
    ],
    wayOut: `Add ${service} to the compose file, or take it out of depends_on.`,
  }
}

function waitingWords(
  { service }: Symptoms,
  { service: name, condition }: Dependency,
  member: Member | null,
): string {
  const reason = member?.ailing?.judged.reason ?? 'it is not there yet'
  return `${service.name} waits for ${name} ${WANTED[condition]}; ${name}: ${reason}`
}
