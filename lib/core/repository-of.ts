import type { Reach } from './checks/reach.ts'
import type { ContainerObservation } from './observation.ts'
import type { Definition } from './stack.ts'

/**
 * The folder of a stack's repository on Rollcall's machine: the one its definition names, else the folder its compose files
 * were started from where the engine is on this machine too; null where neither is known.
 */
export function repositoryOf(
  definition: Definition,
  containers: readonly ContainerObservation[],
  reach: Reach,
): string | null {
  if (definition.repository !== null) return definition.repository
  const isHere = !reach.sample && reach.engineHost === '127.0.0.1'
  return isHere
    ? (containers.find(({ composeFolder }) => composeFolder !== null)?.composeFolder ?? null)
    : null
}
