import type { DeclaredCheck, Waiver } from './declared-check.ts'

/** What a service is for: one that stays up, one that ends by itself, or one whose profile is not enabled. */
export type Role = 'long-running' | 'one-shot' | 'inactive'

export type Protocol = 'tcp' | 'udp'

/** A container port; `published` and `address` are null where the host does not offer it. */
export type Port = {
  container: number
  protocol: Protocol
  published: number | null
  address: string | null
}

export type DependencyCondition = 'service_started' | 'service_healthy' | 'service_completed_successfully'

export type Dependency = { service: string; condition: DependencyCondition; required: boolean }

export const EXPECTED_STATES = ['failing', 'restarting', 'exited', 'created', 'unhealthy', 'paused'] as const

/** The state a service is allowed to be in instead of up; past `until` (a date, inclusive, UTC) it counts as failing. */
export type Expectation = {
  state: (typeof EXPECTED_STATES)[number]
  reason: string
  until: string | null
}

/** The health check as the compose file or the image declares it; `test` is Docker's own list form. */
export type DeclaredHealthcheck = { test: string[] }

export type ServiceDefinition = {
  name: string
  role: Role
  /** The rule that gave the role, as a sentence for people. */
  roleReason: string
  group: string
  /** The rule that gave the group, as a sentence for people. */
  groupReason: string
  image: string | null
  containerName: string | null
  replicas: number
  ports: Port[]
  healthcheck: DeclaredHealthcheck | null
  dependsOn: Dependency[]
  restartPolicy: string | null
  profiles: string[]
  environmentNames: string[]
  expectation: Expectation | null
  checks: DeclaredCheck[]
  waivers: Waiver[]
}

/** One finding in compose files, without any value they hold. */
export type ComposeFinding = { rule: string; service: string; words: string; place: string }

/** What compose files say beyond their services, as they were when the definition was made. */
export type ComposeFacts = {
  findings: ComposeFinding[]
  /** Names of variables the files use without a default, for `.env.example` to cover. */
  variables: string[]
  /** Places of values that look like credentials, such as `compose.yaml:12: services.db.environment.POSTGRES_PASSWORD`. */
  credentials: string[]
}

/** How a run goes about its work. */
export type RunSettings = {
  /** How long a run waits for the stack to be ready, in milliseconds; 0 judges what it finds. */
  settleMs: number
}

/** What should be there: read from compose files, or inferred from what runs. */
export type Definition = {
  project: string
  source: 'compose' | 'discovered'
  services: ServiceDefinition[]
  /** Names of groups in the order the team wants them; those not named follow by the house's order. */
  groups: string[]
  /** Waivers for checks of the stack as a whole. */
  waivers: Waiver[]
  settings: RunSettings
  /** The folder of the repository the stack comes from, on Rollcall's machine. */
  repository: string | null
  /** Null where no compose file was read. */
  compose: ComposeFacts | null
}

/** How long a run waits for a stack to be ready where nobody says otherwise, in milliseconds. */
export const SETTLE_MS = 0
