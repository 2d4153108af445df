import { definitionOf } from '#lib/core/definition-of.ts'
import type { ContainerObservation, HostObservation } from '#lib/core/observation.ts'
import type { Definition } from '#lib/core/stack.ts'
import type { StoredStack } from '#lib/core/stored-stack.ts'

export type Known = { definition: Definition; containers: ContainerObservation[] }

/** What should be there and what is: as this look sees it, or as the last one did where the engine does not answer. */
export function knownOf(stack: StoredStack, look: HostObservation): Known {
  if (!look.ok) return { definition: definitionOf(stack), containers: stack.observation?.containers ?? [] }
  const containers = look.containers.filter((one) => one.project === stack.project)
  return {
    definition: definitionOf({ ...stack, observation: { ok: true, at: look.at, containers } }),
    containers,
  }
}
