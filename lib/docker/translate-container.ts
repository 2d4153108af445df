import { boundText } from '#lib/core/bound-text.ts'
import type { ContainerObservation, ContainerState } from '#lib/core/observation.ts'
import { redact } from '#lib/core/redact.ts'
import { redactWords } from '#lib/core/redact-words.ts'
import type { RawContainer } from './raw-container.ts'
import type { RawImage } from './raw-engine.ts'
import { translateDependsOn } from './translate-depends-on.ts'
import { translateDigest } from './translate-digest.ts'
import {
  translateHealth,
  translateHealthcheck,
  translateHealthLog,
  translateHealthTiming,
} from './translate-health.ts'
import { translateImage } from './translate-image.ts'
import { translateMounts } from './translate-mounts.ts'
import { translatePorts } from './translate-ports.ts'
import { stateOf } from './translate-state.ts'
import { translateTime } from './translate-time.ts'

const COMPOSE = 'com.docker.compose.'
const ERROR_BYTES = 2048
const GRACE_MS = 10_000
const LONGEST_GRACE_MS = 3_600_000

/** What is known of a container beyond its own description: its image, and when it was first healthy in this life. */
type Beside = { image: RawImage | null; firstHealthyAt: string | null }

/**
 * Maps the engine's descriptions of a container and of its image to what we observed; null for a container that
 * carries no compose project.
 */
export function translateContainer(
  raw: RawContainer,
  { image, firstHealthyAt }: Beside,
): ContainerObservation | null {
  const labels = raw.Config.Labels ?? {}
  const project = labels[`${COMPOSE}project`]
  if (!project) return null
  const name = raw.Name.replace(/^\//, '')
  const state = stateOf(raw.State.Status) ?? 'created'
  return {
    listedOnly: false,
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
    healthTiming: translateHealthTiming(raw.Config.Healthcheck),
    firstHealthyAt,
    image: redact(raw.Config.Image),
    imageId: raw.Image,
    imageDigest: translateDigest(image?.RepoDigests ?? [], raw.Config.Image),
    imageFacts: image && translateImage(image),
    ports: translatePorts(raw),
    addresses: addressesOf(raw),
    dependsOn: translateDependsOn(labels[`${COMPOSE}depends_on`]),
    ...setupOf(raw),
    composeFiles: filesOf(labels[`${COMPOSE}project.config_files`]),
    composeFolder: redact(labels[`${COMPOSE}project.working_dir`] ?? '') || null,
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

function setupOf({ Config, HostConfig, Mounts }: RawContainer) {
  return {
    command: redactWords([...(Config.Entrypoint ?? []), ...(Config.Cmd ?? [])]),
    workingDir: redact(Config.WorkingDir),
    user: redact(Config.User),
    stopGraceMs: graceOf(Config.StopTimeout ?? null),
    memoryLimitBytes: HostConfig.Memory > 0 ? HostConfig.Memory : null,
    readOnlyRoot: HostConfig.ReadonlyRootfs,
    networkMode: HostConfig.NetworkMode === 'default' ? 'bridge' : HostConfig.NetworkMode,
    mounts: translateMounts({ Mounts, HostConfig }),
  }
}

// Below zero the engine waits for ever; an hour stands for that.
function graceOf(seconds: number | null): number {
  if (seconds === null) return GRACE_MS
  return seconds < 0 ? LONGEST_GRACE_MS : Math.min(seconds * 1000, LONGEST_GRACE_MS)
}

function filesOf(label: string | undefined): string[] {
  return (label ?? '')
    .split(',')
    .map((file) => redact(file.trim()))
    .filter((file) => file !== '')
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
