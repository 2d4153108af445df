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

/** The state a service is allowed to be in instead of up; past `until` (a date, inclusive, UTC) it counts as failing. */
export type Expectation = {
  state: 'failing' | 'restarting' | 'exited' | 'created' | 'unhealthy'
  reason: string
  until: string | null
}

/** A probe a team declares for a service; `port` is the container's. */
export type DeclaredProbe =
  | { kind: 'tcp'; port: number }
  | { kind: 'http'; port: number; path: string; status: number; contains: string | null }

/** The health check as the compose file or the image declares it; `test` is Docker's own list form. */
export type DeclaredHealthcheck = { test: string[] }

export type ServiceDefinition = {
  name: string
  role: Role
  /** The rule that gave the role, as a sentence for people. */
  roleReason: string
  group: string
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
  probes: DeclaredProbe[]
}

/** What should be there: read from compose files, or inferred from what runs. */
export type Definition = {
  project: string
  source: 'compose' | 'discovered'
  services: ServiceDefinition[]
}
