import pLimit from 'p-limit'
import { boundText } from '#lib/core/bound-text.ts'
import { EngineUnavailable } from '#lib/core/engine-unavailable.ts'
import { unnamedServices } from '#lib/core/judge-stack.ts'
import { needsCause } from '#lib/core/needs-cause.ts'
import type { ContainerObservation } from '#lib/core/observation.ts'
import type { CheckResult } from '#lib/core/outcome.ts'
import type { JudgedService } from '#lib/core/run.ts'
import type { Definition } from '#lib/core/stack.ts'
import type { Symptoms } from '#lib/core/symptoms.ts'
import { worstContainer } from '#lib/core/worst-container.ts'
import type { Engine } from '#lib/docker/engine.ts'
import type { LogBook } from './log-book.ts'

const SIDE_BY_SIDE = 8
const LOG_BYTES = 48 * 1024

type Found = {
  definition: Definition
  containers: readonly ContainerObservation[]
  services: readonly JudgedService[]
  results: readonly CheckResult[]
  now: Date
}

/** Maps what a run found to the symptoms of every service that is not as it should be, with the ends of their logs. */
export async function gatherSymptoms(found: Found, engine: Engine, logs: LogBook): Promise<Symptoms[]> {
  const { definition, containers, services, results, now } = found
  const members = [...definition.services, ...unnamedServices(definition, containers)]
  const byService = Map.groupBy(results, ({ service }) => service)
  const ailing = services.filter((judged) => needsCause(judged, byService.get(judged.name) ?? []))
  const gathered = await pLimit(SIDE_BY_SIDE).map(ailing, async (judged): Promise<Symptoms[]> => {
    const service = members.find(({ name }) => name === judged.name)
    if (service === undefined) return []
    const own = containers.filter((one) => one.service === judged.name && !one.oneOff)
    const asked = byService.get(judged.name) ?? []
    const container = worstContainer(service, own, asked, now)
    const log = container === null ? '' : boundText(await logs.read(container.id), { bytes: LOG_BYTES }).text
    const hasImage = container === null && service.image !== null ? await known(engine, service.image) : null
    return [{ service, judged, container, log, results: asked, hasImage }]
  })
  return gathered.flat()
}

async function known(engine: Engine, image: string): Promise<boolean | null> {
  try {
    return await engine.hasImage(image)
  } catch (error) {
    if (error instanceof EngineUnavailable) return null
    throw error
  }
}
