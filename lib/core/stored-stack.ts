import type { EngineCondition, EngineInfo, StackObservation } from './observation.ts'
import type { RollcallFile } from './rollcall-file/rollcall-file.ts'
import type { Definition } from './stack.ts'

/** A host as memory keeps it: its last answer, and what stands in the way now (`condition` null when reachable). */
export type StoredHost = {
  id: string
  name: string
  sample: boolean
  engine: EngineInfo | null
  condition: EngineCondition | null
  detail: string
  /** The last look, whatever came of it. */
  lookedAt: string | null
  /** The last look that the engine answered. */
  seenAt: string | null
  may: HostPermissions
}

/** What the lead lets Rollcall do on a host beyond looking; nothing at first. */
export type HostPermissions = {
  /** Run the commands of definitions, and repeat health checks, inside containers. */
  exec: boolean
  /** Restart, stop and re-create containers when a person asks for drills. */
  drills: boolean
}

/** A version of a definition that people gave; a stack nobody defined has none and is inferred. */
export type StoredDefinition = {
  version: number
  /** Read from compose files; null where only a `rollcall.yaml` was given, and the rest is inferred. */
  definition: Definition | null
  /** The `rollcall.yaml` that is laid over it, as read and as written; null where there is none. */
  file: RollcallFile | null
  text: string | null
  files: string[]
  createdAt: string
  createdBy: string
}

/** A stack as memory keeps it; `observation` is the last look that saw it, null when it was never seen. */
export type StoredStack = {
  id: string
  slug: string
  name: string
  project: string
  host: StoredHost
  definition: StoredDefinition | null
  observation: Extract<StackObservation, { ok: true }> | null
}
