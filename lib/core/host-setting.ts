import type { EngineCondition } from './observation.ts'
import type { HostPermissions } from './stored-stack.ts'

/** A host as the settings show it; `engine` is its version, `condition` null when it answered the last look. */
export type HostSetting = {
  id: string
  name: string
  sample: boolean
  engine: string | null
  condition: EngineCondition | null
  detail: string
  may: HostPermissions
}
