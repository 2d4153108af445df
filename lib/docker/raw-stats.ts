import { z } from 'zod'
import { count } from './raw-values.ts'

const cpu = z
  .object({
    cpu_usage: z
      .object({ total_usage: count, percpu_usage: z.array(z.number()).nullish() })
      .nullish()
      .transform((value) => value ?? { total_usage: 0, percpu_usage: null }),
    system_cpu_usage: count,
    online_cpus: count,
  })
  .nullish()

/** The part of `GET /containers/{id}/stats` that Rollcall reads; of a container that does not run it says nothing. */
export const rawStats = z.object({
  cpu_stats: cpu,
  precpu_stats: cpu,
  memory_stats: z
    .object({ usage: z.number().nullish(), stats: z.record(z.string(), z.unknown()).nullish() })
    .nullish(),
})

export type RawStats = z.infer<typeof rawStats>
