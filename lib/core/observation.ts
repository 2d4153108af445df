import type { Dependency, Port } from './stack.ts'

export type ContainerState = 'created' | 'running' | 'paused' | 'restarting' | 'removing' | 'exited' | 'dead'

export type Health = 'healthy' | 'unhealthy' | 'starting' | 'none'

/** One result of the container's own health check, as the engine kept it. */
export type HealthProbe = { at: string; exitCode: number; output: string }

/** What the engine said about one container at one time; times are ISO 8601 in UTC. */
export type ContainerObservation = {
  id: string
  name: string
  project: string
  service: string
  replica: number
  oneOff: boolean
  state: ContainerState
  health: Health
  healthLog: HealthProbe[]
  healthcheck: string[] | null
  exitCode: number | null
  error: string
  oomKilled: boolean
  createdAt: string
  startedAt: string | null
  finishedAt: string | null
  restartCount: number
  restartPolicy: string
  image: string
  imageId: string
  imageDigest: string | null
  ports: Port[]
  /** The container's address in each network, empty where it has none. */
  addresses: { network: string; address: string }[]
  dependsOn: Dependency[]
}

export type EngineInfo = { version: string; apiVersion: string; os: string; name: string }

/** Why an engine could not be asked. */
export type EngineCondition = 'absent' | 'denied' | 'too old' | 'unanswering' | 'lost'

export type EngineProblem = { condition: EngineCondition; detail: string }

/** One look at a host: what it runs, or why we could not see. */
export type HostObservation =
  | { ok: true; at: string; engine: EngineInfo; containers: ContainerObservation[] }
  | { ok: false; at: string; problem: EngineProblem }

/** One look at one stack, cut out of its host's. */
export type StackObservation =
  | { ok: true; at: string; containers: ContainerObservation[] }
  | { ok: false; at: string; problem: EngineProblem }
