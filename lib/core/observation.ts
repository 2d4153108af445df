import type { Dependency, Port } from './stack.ts'

export type ContainerState = 'created' | 'running' | 'paused' | 'restarting' | 'removing' | 'exited' | 'dead'

export type Health = 'healthy' | 'unhealthy' | 'starting' | 'none'

/** One result of the container's own health check, as the engine kept it. */
export type HealthProbe = { at: string; exitCode: number; output: string }

/** What the engine said about one container at one time; times are ISO 8601 in UTC. */
export type ContainerObservation = {
  /** The engine lists it and does not answer about it: its names and state are known, and nothing else. */
  listedOnly: boolean
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
  /** Entrypoint and command, without secrets. */
  command: string[]
  workingDir: string
  /** Who it runs as, as the engine was told; empty for the image's own word. */
  user: string
  /** How the health check is timed, in milliseconds; null where there is none. */
  healthTiming: HealthTiming | null
  /** When it was first healthy in this life, as far as the kept results or Rollcall's own looks tell. */
  firstHealthyAt: string | null
  stopGraceMs: number
  memoryLimitBytes: number | null
  readOnlyRoot: boolean
  /** The engine's word, such as `bridge`, `host`, `none` or a network's name. */
  networkMode: string
  mounts: Mount[]
  /** What the engine says of the image; null where it does not know it any more. */
  imageFacts: ImageFacts | null
  /** The compose files and their folder on the engine's machine, as compose labelled them. */
  composeFiles: string[]
  composeFolder: string | null
}

export type HealthTiming = { intervalMs: number; timeoutMs: number; startPeriodMs: number; retries: number }

export type Mount = {
  kind: 'bind' | 'volume' | 'tmpfs' | 'other'
  /** A volume's name, or the folder of the host. */
  source: string
  target: string
  readOnly: boolean
  /** Whether a volume was given a name; one that nobody named goes with its container. */
  named: boolean
}

export type ImageFacts = {
  sizeBytes: number
  createdAt: string | null
  /** Whom the image runs as; empty is root. */
  user: string
  /** Names of variables in the image's own environment whose values look like credentials. */
  secretNames: string[]
}

/** What a running container uses at one moment. */
export type Usage = { memoryBytes: number; cpuPercent: number }

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
