import { z } from 'zod'
import { CHECK_KINDS, type Evidence, OUTCOMES } from '#lib/core/outcome.ts'
import { type JudgedService, RUN_STATES } from '#lib/core/run.ts'
import { VERDICTS } from '#lib/core/verdict-words.ts'

export const runStateShape = z.enum(RUN_STATES)
export const verdictShape = z.enum(VERDICTS)
export const outcomeShape = z.enum(OUTCOMES)
export const checkKindShape = z.enum(CHECK_KINDS)

export const evidenceShape: z.ZodType<Evidence> = z.object({
  asked: z.string(),
  expected: z.string(),
  actual: z.string(),
  exitCode: z.number().nullable(),
  output: z.string(),
  cutBytes: z.number(),
  durationMs: z.number(),
  at: z.string(),
})

export const judgedServicesShape: z.ZodType<JudgedService[]> = z.array(
  z.object({
    name: z.string(),
    group: z.string(),
    role: z.enum(['long-running', 'one-shot', 'inactive']),
    verdict: verdictShape,
    reason: z.string(),
    since: z.string().nullable(),
    replicas: z.object({ wanted: z.number(), found: z.number() }),
    restarts: z.number(),
    image: z.string().nullable(),
    imageDigest: z.string().nullable(),
  }),
)
