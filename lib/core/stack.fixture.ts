import type { RunLine } from './board.ts'
import type { ContainerObservation, EngineInfo } from './observation.ts'
import type { JudgedService } from './run.ts'
import { type Definition, type Port, SETTLE_MS, type ServiceDefinition } from './stack.ts'
import type { StoredHost, StoredStack } from './stored-stack.ts'

/** The moment tests judge at; fixtures lie around it. */
export const NOW = new Date('2025-11-21T12:00:00.000Z')

/** The time `ms` milliseconds before NOW, as ISO 8601 in UTC. */
export function ago(ms: number): string {
  return new Date(NOW.getTime() - ms).toISOString()
}

/** A container of `shop/api`, running for an hour without a health check; names follow service and replica. */
export function container(changes: Partial<ContainerObservation> = {}): ContainerObservation {
  const { project = 'shop', service = 'api', replica = 1, health = 'none', state = 'running' } = changes
  const ended = state === 'exited' || state === 'restarting' || state === 'dead'
  return {
    listedOnly: false,
    id: `${project}-${service}-${replica}`.padEnd(64, '0'),
    name: `${project}-${service}-${replica}`,
    project,
    service,
    replica,
    oneOff: false,
    state,
    health,
    healthLog: [],
    healthcheck: health === 'none' ? null : ['CMD-SHELL', 'true'],
    exitCode: 0,
    error: '',
    oomKilled: false,
    createdAt: ago(2 * 3_600_000),
    startedAt: state === 'created' ? null : ago(3_600_000),
    finishedAt: ended ? ago(60_000) : null,
    restartCount: 0,
    restartPolicy: 'unless-stopped',
    image: `${service}:1`,
    imageId: 'sha256:'.padEnd(71, 'a'),
    imageDigest: null,
    ports: [],
    addresses: [],
    dependsOn: [],
    command: ['/app/serve'],
    workingDir: '',
    user: '',
    healthTiming: null,
    firstHealthyAt: null,
    stopGraceMs: 10_000,
    memoryLimitBytes: null,
    readOnlyRoot: false,
    networkMode: `${project}_default`,
    mounts: [],
    imageFacts: null,
    composeFiles: [],
    composeFolder: null,
    ...changes,
  }
}

/** A published TCP port, `published` on every address of the host. */
export function port(published: number | null, inside: number = published ?? 0): Port {
  return { container: inside, protocol: 'tcp', published, address: published === null ? null : '0.0.0.0' }
}

/** A long-running service `api` of one replica, with nothing declared beyond its name. */
export function service(changes: Partial<ServiceDefinition> = {}): ServiceDefinition {
  const { name = 'api' } = changes
  return {
    name,
    role: 'long-running',
    roleReason: 'Nothing says that it ends by itself.',
    group: 'application',
    groupReason: 'Nothing says that it is infrastructure or monitoring.',
    image: `${name}:1`,
    containerName: null,
    replicas: 1,
    ports: [],
    healthcheck: null,
    dependsOn: [],
    restartPolicy: 'unless-stopped',
    profiles: [],
    environmentNames: [],
    expectation: null,
    checks: [],
    waivers: [],
    ...changes,
  }
}

/** The definition of `shop`, read from compose files, with one service `api`. */
export function definition(changes: Partial<Definition> = {}): Definition {
  return {
    project: 'shop',
    source: 'compose',
    services: [service()],
    groups: [],
    waivers: [],
    settings: { settleMs: SETTLE_MS },
    repository: null,
    compose: null,
    ...changes,
  }
}

export const ENGINE: EngineInfo = { version: '20.10.24', apiVersion: '1.41', os: 'linux', name: 'build-1' }

/** A host that answered five seconds before NOW. */
export function storedHost(changes: Partial<StoredHost> = {}): StoredHost {
  return {
    id: 'local',
    name: 'build-1',
    sample: false,
    engine: ENGINE,
    condition: null,
    detail: '',
    lookedAt: ago(5_000),
    seenAt: ago(5_000),
    may: { exec: false, drills: false },
    ...changes,
  }
}

/** The stack `shop` as memory keeps it: one container, seen with its host, no definition of its own. */
export function storedStack(changes: Partial<StoredStack> = {}): StoredStack {
  const { slug = 'shop' } = changes
  return {
    id: `stack-${slug}`,
    slug,
    name: slug,
    project: slug,
    host: storedHost(),
    definition: null,
    observation: { ok: true, at: ago(5_000), containers: [container()] },
    ...changes,
  }
}

/** A service as a look judged it: healthy, of one replica. */
export function judgedService(changes: Partial<JudgedService> = {}): JudgedService {
  return {
    name: 'api',
    group: 'application',
    role: 'long-running',
    verdict: 'healthy',
    reason: 'Healthy: its health check passes.',
    since: ago(3_600_000),
    replicas: { wanted: 1, found: 1 },
    restarts: 0,
    image: 'api:1',
    imageDigest: null,
    imageId: null,
    ...changes,
  }
}

/** A finished, healthy run of four checks. */
export function runLine(changes: Partial<RunLine> = {}): RunLine {
  return {
    id: 'run-1',
    number: 1,
    state: 'finished',
    verdict: 'healthy',
    requestedBy: 'ada',
    requestedAt: ago(70_000),
    finishedAt: ago(60_000),
    durationMs: 900,
    tally: { pass: 4, fail: 0, 'not verified': 0, waived: 0 },
    ...changes,
  }
}
