import type { Usage } from '#lib/core/observation.ts'
import type { RawStats } from './raw-stats.ts'

/**
 * Maps the engine's measurement to memory without the file cache that can be given back, in bytes, and CPU in percent of
 * one core, as `docker stats` tells them; null for a container that does not run.
 */
export function translateUsage(raw: RawStats): Usage | null {
  const used = raw.memory_stats?.usage
  if (used === undefined || used === null) return null
  return { memoryBytes: used - givenBack(raw, used), cpuPercent: cpuPercent(raw) }
}

// The first name is cgroup 1's, the second cgroup 2's.
function givenBack(raw: RawStats, used: number): number {
  const { total_inactive_file: first, inactive_file: second } = raw.memory_stats?.stats ?? {}
  const cache = typeof first === 'number' ? first : typeof second === 'number' ? second : 0
  return cache < used ? cache : 0
}

function cpuPercent({ cpu_stats: now, precpu_stats: before }: RawStats): number {
  if (!now) return 0
  const own = now.cpu_usage.total_usage - (before?.cpu_usage.total_usage ?? 0)
  const all = now.system_cpu_usage - (before?.system_cpu_usage ?? 0)
  const cores = now.online_cpus || now.cpu_usage.percpu_usage?.length || 1
  return own > 0 && all > 0 ? Math.round((own / all) * cores * 1000) / 10 : 0
}
