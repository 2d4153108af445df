import pLimit from 'p-limit'
import type { ContainerObservation } from '#lib/core/observation.ts'
import { twice } from './ask.ts'
import type { Client } from './client.ts'
import { statusOf } from './engine-problem.ts'
import type { FirstHealthyKept } from './first-healthy-kept.ts'
import { isContainerId } from './is-container-id.ts'
import { type RawContainer, rawContainer } from './raw-container.ts'
import { type RawImage, type RawListed, rawList } from './raw-engine.ts'
import { translateContainer } from './translate-container.ts'
import { translateListed } from './translate-listed.ts'

/** What is asked and remembered beside containers: images by their id (null where the engine knows them no more). */
type Known = { image: (imageId: string) => Promise<RawImage | null>; firstHealthy: FirstHealthyKept }

const AT_ONCE = 8
// Far beyond what an inspect takes, and far below the deadline of the look that asks for all.
const PATIENCE_MS = 3_000
const COMPOSE = { label: ['com.docker.compose.project'] }

/**
 * Lists and inspects every container with compose labels; one that goes meanwhile is left out, and one that the engine does not
 * answer about in 3 s is known by the list alone, so that it hides no other.
 */
export async function readContainers(
  client: Client,
  known: Known,
  signal: AbortSignal,
): Promise<ContainerObservation[]> {
  const query = { all: 'true', filters: COMPOSE }
  const list = rawList.parse(await twice(signal, () => client.json('/containers/json', signal, query)))
  const limit = pLimit({ concurrency: AT_ONCE, rejectOnClear: true })
  try {
    const found = await Promise.all(
      list.map((listed) => limit(() => readListed(client, known, listed, signal))),
    )
    return found.filter((container) => container !== null).sort(byPlace)
  } catch (error) {
    limit.clearQueue()
    throw error
  }
}

async function readListed(
  client: Client,
  known: Known,
  listed: RawListed,
  signal: AbortSignal,
): Promise<ContainerObservation | null> {
  const patience = AbortSignal.timeout(PATIENCE_MS)
  try {
    return await readContainer(client, known, listed.Id, AbortSignal.any([signal, patience]))
  } catch (error) {
    if (!patience.aborted || signal.aborted) throw error
    return translateListed(listed)
  }
}

/** Inspects one container; null when it is gone or is not compose's. */
export async function readContainer(
  client: Client,
  known: Known,
  id: string,
  signal: AbortSignal,
): Promise<ContainerObservation | null> {
  const raw = await inspect(client, id, signal)
  if (raw === null) return null
  return translateContainer(raw, {
    image: await known.image(raw.Image),
    firstHealthyAt: known.firstHealthy.see(raw),
  })
}

/** Inspects one container in the engine's own words; null when it is gone. */
export async function inspect(client: Client, id: string, signal: AbortSignal): Promise<RawContainer | null> {
  if (!isContainerId(id)) return null
  try {
    return rawContainer.parse(await twice(signal, () => client.json(`/containers/${id}/json`, signal)))
  } catch (error) {
    if (statusOf(error) === 404) return null
    throw error
  }
}

function byPlace(a: ContainerObservation, b: ContainerObservation): number {
  return (
    compare(a.project, b.project) ||
    compare(a.service, b.service) ||
    a.replica - b.replica ||
    compare(a.id, b.id)
  )
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
