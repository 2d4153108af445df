import type { HostCard, RunLine } from './board.ts'
import type { Cause } from './cause.ts'
import type { ContainerState, Health } from './observation.ts'
import type { PlannedDrill } from './planned-drills.ts'
import type { JudgedService } from './run.ts'
import type { Expectation, Port } from './stack.ts'
import type { HostPermissions } from './stored-stack.ts'
import type { Verdict } from './verdict-words.ts'

export type ContainerLine = {
  name: string
  state: ContainerState
  health: Health
  since: string | null
  restarts: number
  exitCode: number | null
  ports: Port[]
  image: string
  imageDigest: string | null
}

/** A service in the stack page's table; what only a look can tell is null while the host is not seen. */
export type ServiceRow = Omit<JudgedService, 'replicas' | 'restarts'> & {
  replicas: { wanted: number; found: number | null }
  restarts: number | null
  roleReason: string
  ports: Port[] | null
  expectation: Expectation | null
  containers: ContainerLine[] | null
}

export type StackView = {
  at: string
  slug: string
  name: string
  host: HostCard
  verdict: Verdict
  sentence: string
  observedAt: string | null
  definition: { version: number; files: string[]; createdAt: string; createdBy: string } | null
  groups: { name: string; services: ServiceRow[] }[]
  /** Newest first. */
  runs: RunLine[]
  /** What the newest finished run found to stand in the way; null before there is one. */
  causes: { run: { id: string; number: number; finishedAt: string }; list: Cause[] } | null
  may: HostPermissions
  /** What a run with drills would do; empty where the host does not permit them. */
  drills: PlannedDrill[]
  /** The run queued or under way, if any. */
  activeRun: string | null
  sprint: { slug: string; name: string } | null
}
