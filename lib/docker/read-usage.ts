import { EngineRefused } from '#lib/core/engine-refused.ts'
import type { Usage } from '#lib/core/observation.ts'
import type { Client } from './client.ts'
import { isContainerId } from './is-container-id.ts'
import { rawStats } from './raw-stats.ts'
import { refusable } from './refusal.ts'
import { translateUsage } from './translate-usage.ts'

/** Reads what a container uses now, over the second or two that the engine measures; throws EngineRefused when it does not run. */
export async function readUsage(client: Client, id: string, signal: AbortSignal): Promise<Usage> {
  if (!isContainerId(id)) throw new EngineRefused('Its use cannot be measured: the container is gone.')
  const stats = await refusable('Its use cannot be measured', () =>
    client.json(`/containers/${id}/stats`, signal, { stream: 'false' }),
  )
  const usage = translateUsage(rawStats.parse(stats))
  if (usage === null) throw new EngineRefused('Its use cannot be measured: the container is not running.')
  return usage
}
