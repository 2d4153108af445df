import { createHash } from 'node:crypto'
import type { ContainerObservation } from '#lib/core/observation.ts'
import type { Sample, SampleService } from './sample.ts'

const MINUTE = 60_000
// The reports give no count, and one is the least that `restarting` says.
const RESTARTS = 1

/** Maps a sample's service to the observation of its container as of `now`; the same service always has the same id. */
export function sampleContainer(sample: Sample, service: SampleService, now: Date): ContainerObservation {
  const { project } = sample
  const before = (minutes: number) => new Date(now.getTime() - minutes * MINUTE).toISOString()
  return {
    listedOnly: false,
    id: hashOf(`container ${project}/${service.name}`),
    name: project === 'octollm' ? `octollm-${service.name}` : service.name,
    project,
    service: service.name,
    replica: 1,
    oneOff: false,
    ...lifeOf(service, before),
    restartPolicy: sample.restartPolicy,
    healthcheck: service.healthcheck,
    image: service.image,
    imageId: `sha256:${hashOf(`image ${service.image}`)}`,
    imageDigest: null,
    ports: service.ports,
    addresses: [{ network: `${project}_default`, address: '' }],
    dependsOn: service.waitsFor.map((name) => ({
      service: name,
      condition: 'service_healthy',
      required: true,
    })),
    ...NOT_TOLD,
    networkMode: `${project}_default`,
  }
}

// What the teams' reports do not say.
const NOT_TOLD = {
  command: [],
  workingDir: '',
  user: '',
  healthTiming: null,
  firstHealthyAt: null,
  stopGraceMs: 10_000,
  memoryLimitBytes: null,
  readOnlyRoot: false,
  mounts: [],
  imageFacts: null,
  composeFiles: [],
  composeFolder: null,
} satisfies Partial<ContainerObservation>

type Life = Pick<
  ContainerObservation,
  | 'state'
  | 'health'
  | 'healthLog'
  | 'exitCode'
  | 'error'
  | 'oomKilled'
  | 'createdAt'
  | 'startedAt'
  | 'finishedAt'
  | 'restartCount'
>

function lifeOf({ state, said }: SampleService, before: (minutes: number) => string): Life {
  const up: Life = {
    state: 'running',
    health: 'none',
    healthLog: [],
    exitCode: null,
    error: '',
    oomKilled: false,
    createdAt: before(50),
    startedAt: before(50),
    finishedAt: null,
    restartCount: 0,
  }
  if (state === 'running') return up
  if (state === 'healthy')
    return { ...up, health: 'healthy', healthLog: [{ at: before(0), exitCode: 0, output: said }] }
  const ended = { ...up, state, exitCode: 1, startedAt: before(2), finishedAt: before(1) }
  if (state === 'exited') return { ...ended, startedAt: before(50), finishedAt: before(49) }
  return { ...ended, restartCount: RESTARTS }
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
