import { judgeStack } from './judge-stack.ts'
import type { ContainerObservation } from './observation.ts'
import type { Definition } from './stack.ts'
import type { Verdict } from './verdict-words.ts'

/** What may still become well by waiting; `expected failure` and `inactive` are as they should be already. */
const MAY_COME_UP: ReadonlySet<Verdict> = new Set(['starting', 'failing', 'degraded', 'missing'])

/** Names the services a run would wait for before it judges: those that are not as they should be, and may yet become so. */
export function unsettled(
  definition: Definition,
  containers: readonly ContainerObservation[],
  now: Date,
): string[] {
  return judgeStack(definition, containers, now)
    .services.filter(({ verdict }) => MAY_COME_UP.has(verdict))
    .map(({ name }) => name)
}
