import type { ContainerObservation } from '#lib/core/observation.ts'
import { redact } from '#lib/core/redact.ts'
import type { RawListed } from './raw-engine.ts'
import { stateOf } from './translate-state.ts'

const COMPOSE = 'com.docker.compose.'

/** What a list does not tell, as values that claim nothing. */
const UNTOLD = {
  ...{ health: 'none', healthLog: [], healthcheck: null, healthTiming: null, firstHealthyAt: null },
  ...{ exitCode: null, error: '', oomKilled: false, startedAt: null, finishedAt: null },
  ...{ restartCount: 0, restartPolicy: '', imageDigest: null, imageFacts: null },
  ...{ ports: [], addresses: [], dependsOn: [], command: [], workingDir: '', user: '' },
  ...{ stopGraceMs: 10_000, memoryLimitBytes: null, readOnlyRoot: false, networkMode: '', mounts: [] },
  ...{ composeFiles: [], composeFolder: null },
} satisfies Partial<ContainerObservation>

/** Maps an entry of the engine's list to what it tells of a container that does not answer for itself; null for one that is not compose's. */
export function translateListed(listed: RawListed): ContainerObservation | null {
  const labels = listed.Labels ?? {}
  const project = labels[`${COMPOSE}project`]
  if (!project) return null
  const name = (listed.Names?.[0] ?? '').replace(/^\//, '')
  return {
    ...UNTOLD,
    listedOnly: true,
    id: listed.Id,
    name,
    project,
    service: labels[`${COMPOSE}service`] || name,
    replica: Number.parseInt(labels[`${COMPOSE}container-number`] ?? '', 10) || 1,
    oneOff: /^true$/i.test(labels[`${COMPOSE}oneoff`] ?? ''),
    state: stateOf(listed.State) ?? 'created',
    createdAt: new Date(listed.Created * 1000).toISOString(),
    image: redact(listed.Image),
    imageId: listed.ImageID,
  }
}
