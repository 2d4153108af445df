import { boundText } from '#lib/core/bound-text.ts'
import type { ContainerObservation, ContainerState } from '#lib/core/observation.ts'
import { redact } from '#lib/core/redact.ts'
import type { RawContainer } from './raw-container.ts'
import { translateDependsOn } from './translate-depends-on.ts'
import { translateHealth, translateHealthcheck, translateHealthLog } from './translate-health.ts'
import { translatePorts } from './translate-ports.ts'
import { translateTime } from './translate-time.ts'

const COMPOSE = 'com.docker.compose.'
const ERROR_BYTES = 2048

// The second half are podman's words.
const STATES: Record<RawContainer['State']['Status'], ContainerState> = {
  created: 'created',
  running: 'running',
  paused: 'paused',
  restarting: 'restarting',
  removing: 'removing',
  exited: 'exited',
  dead: 'dead',
  configured: 'created',
  initialized: 'created',
  stopping: 'running',
  stopped: 'exited',
}

/**
 * Maps the engine's description of a container, with its image's digest, to what we observed; null for a
 * container that carries no compose project.
 */
export function translateContainer(
  raw: RawContainer,
  imageDigest: string | null,
): ContainerObservation | null {
  const labels = raw.Config.Labels ?? {}
  const project = labels[`${COMPOSE}project`]
  if (!project) return null
  const name = raw.Name.replace(/^\//, '')
  const state = STATES[raw.State.Status]
  return {
    id: raw.Id,
    name,
    project,
    service: labels[`${COMPOSE}service`] || name,
    replica: Number.parseInt(labels[`${COMPOSE}container-number`] ?? '', 10) || 1,
    oneOff: /^true$/i.test(labels[`${COMPOSE}oneoff`] ?? ''),
    ...lifeOf(raw, state),
    health: translateHealth(raw.State.Health),
    healthLog: translateHealthLog(raw.State.Health),
    healthcheck: translateHealthcheck(raw.Config.Healthcheck),
    image: redact(raw.Config.Image),
    imageId: raw.Image,
    imageDigest,
    ports: translatePorts(raw),
    addresses: addressesOf(raw),
    dependsOn: translateDependsOn(labels[`${COMPOSE}depends_on`]),
  }
}

function lifeOf(raw: RawContainer, state: ContainerState) {
  const { ExitCode, OOMKilled, StartedAt, FinishedAt } = raw.State
  const error = boundText(raw.State.Error, { bytes: ERROR_BYTES }).text.trim()
  return {
    state,
    exitCode: hasExited(state, error) ? ExitCode : null,
    error,
    oomKilled: OOMKilled,
    createdAt: translateTime(raw.Created) ?? new Date(0).toISOString(),
    startedAt: translateTime(StartedAt),
    finishedAt: translateTime(FinishedAt),
    restartCount: raw.RestartCount,
    restartPolicy: policyOf(raw),
  }
}

// The engine says exit code 0 of everything that has not ended.
function hasExited(state: ContainerState, error: string): boolean {
  return state === 'created' ? error !== '' : state !== 'running' && state !== 'paused'
}

function policyOf({ HostConfig: { RestartPolicy: policy } }: RawContainer): string {
  const name = policy?.Name || 'no'
  return name === 'on-failure' && policy?.MaximumRetryCount ? `${name}:${policy.MaximumRetryCount}` : name
}

function addressesOf(raw: RawContainer): ContainerObservation['addresses'] {
  return Object.entries(raw.NetworkSettings.Networks ?? {})
    .map(([network, at]) => ({ network, address: at?.IPAddress || at?.GlobalIPv6Address || '' }))
    .sort((a, b) => (a.network < b.network ? -1 : 1))
}
