import type { HealthProbe } from '#lib/core/observation.ts'
import type { Symptoms } from '#lib/core/symptoms.ts'

/** The last result of the health check of a container that runs and is not healthy; null where it passed or nothing was kept. */
export function healthFailure({ container }: Pick<Symptoms, 'container'>): HealthProbe | null {
  if (container?.state !== 'running') return null
  if (container.health !== 'unhealthy' && container.health !== 'starting') return null
  const last = container.healthLog.at(-1)
  return last && last.exitCode !== 0 ? last : null
}
