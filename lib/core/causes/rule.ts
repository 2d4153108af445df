import type { CauseCode, Proof } from '#lib/core/cause.ts'
import type { ContainerObservation } from '#lib/core/observation.ts'
import type { Definition } from '#lib/core/stack.ts'
import type { Symptoms } from '#lib/core/symptoms.ts'

/** All that a run saw, for a rule to look beyond the one service. */
export type Scene = {
  definition: Definition
  containers: readonly ContainerObservation[]
  /** Every service that is not as it should be. */
  ailing: readonly Symptoms[]
  now: Date
}

/** What a rule found; services whose findings have the same code and title share one cause. */
export type CauseFinding = {
  code: CauseCode
  title: string
  proof: Proof[]
  wayOut: string
  /** The services it waits for or cannot reach; where one of them has a cause of its own, this service is named there. */
  blockedBy?: readonly string[]
}

/** Maps the symptoms of one service to a cause that they prove, or to null. */
export type CauseRule = (symptoms: Symptoms, scene: Scene) => CauseFinding | null
