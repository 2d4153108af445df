import { expect, test } from 'vitest'
import { rawStats } from './raw-stats.ts'
import { translateUsage } from './translate-usage.ts'

const cpu = (own: number, all: number, online_cpus = 2) => ({
  cpu_usage: { total_usage: own },
  system_cpu_usage: all,
  online_cpus,
})
const memory = (stats: Record<string, number>) => ({ usage: 1000, stats })

test.each([
  {
    name: 'half of one of two cores, cgroup 1',
    raw: {
      cpu_stats: cpu(150, 2200),
      precpu_stats: cpu(100, 2000),
      memory_stats: memory({ total_inactive_file: 400, inactive_file: 1 }),
    },
    expected: { memoryBytes: 600, cpuPercent: 50 },
  },
  {
    name: 'at rest, cgroup 2',
    raw: {
      cpu_stats: cpu(100, 2200),
      precpu_stats: cpu(100, 2000),
      memory_stats: memory({ inactive_file: 300 }),
    },
    expected: { memoryBytes: 700, cpuPercent: 0 },
  },
  {
    name: 'more cache than use is no cache',
    raw: { cpu_stats: cpu(0, 0), memory_stats: memory({ inactive_file: 5000 }) },
    expected: { memoryBytes: 1000, cpuPercent: 0 },
  },
  {
    name: 'not running',
    raw: { cpu_stats: { cpu_usage: { total_usage: 0 } }, memory_stats: {} },
    expected: null,
  },
])('$name', ({ raw, expected }) => {
  expect(translateUsage(rawStats.parse(raw))).toEqual(expected)
})
