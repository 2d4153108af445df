import { proofOf } from './proof-of.ts'
import type { CauseRule } from './rule.ts'

/** Reads from the engine that somebody paused a container. */
export const paused: CauseRule = (symptoms) => {
  if (symptoms.container?.state !== 'paused') return null
  return {
    code: 'paused',
    title: 'Somebody paused it',
    proof: [proofOf(symptoms, 'engine', `${symptoms.container.name} is paused.`)],
    wayOut: 'Let it go on: docker compose unpause.',
  }
}
