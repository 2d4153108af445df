import { setTimeout as sleep } from 'node:timers/promises'
import type { Engine } from '#lib/docker/engine.ts'

const PATIENCE_MS = 60_000
const PACE_MS = 500
// A container that ends at once is up for a moment first.
const STEADY_MS = 1_500

/** Waits at most 60 s until a container runs and its health check, where it has one, passes; tells whether it came to that. */
export async function untilUp(engine: Engine, id: string): Promise<boolean> {
  const end = Date.now() + PATIENCE_MS
  let upSince: number | null = null
  while (Date.now() < end) {
    const container = await engine.container(id)
    if (container === null) return false
    const isUp = container.state === 'running' && container.health !== 'starting'
    if (isUp && container.health === 'healthy') return true
    upSince = isUp && container.health === 'none' ? (upSince ?? Date.now()) : null
    if (upSince !== null && Date.now() - upSince >= STEADY_MS) return true
    await sleep(PACE_MS)
  }
  return false
}
