import { EngineUnavailable } from '#lib/core/engine-unavailable.ts'
import type { HostObservation } from '#lib/core/observation.ts'
import type { Engine } from '#lib/docker/engine.ts'

/** Maps one look at an engine to what it runs, or to why we could not see; never throws for a broken engine. */
export async function observe(engine: Engine): Promise<HostObservation> {
  try {
    const [info, containers] = await Promise.all([engine.info(), engine.containers()])
    return { ok: true, at: new Date().toISOString(), engine: info, containers }
  } catch (error) {
    if (!(error instanceof EngineUnavailable)) throw error
    return { ok: false, at: new Date().toISOString(), problem: error.problem }
  }
}
