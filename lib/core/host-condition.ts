import type { EngineCondition } from './observation.ts'

/** Maps why a look failed to the host's condition: an engine that is not found now but answered before is lost, not absent. */
export function hostCondition(met: EngineCondition, answeredBefore: boolean): EngineCondition {
  return met === 'absent' && answeredBefore ? 'lost' : met
}
