import { z } from 'zod'
import { CAUSE_CODES, type Cause } from '#lib/core/cause.ts'
import { CHECK_KINDS, type CheckResult, type Evidence, OUTCOMES } from '#lib/core/outcome.ts'
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
  // Results of an earlier version were asked once.
  attempts: z.number().default(1),
  at: z.string(),
})

export const resultShape: z.ZodType<CheckResult> = z.object({
  service: z.string(),
  subject: z.string(),
  kind: checkKindShape,
  detail: z.string(),
  outcome: outcomeShape,
  reason: z.string(),
  advisory: z.boolean(),
  evidence: evidenceShape,
})

export const causesShape: z.ZodType<Cause[]> = z.array(
  z.object({
    code: z.enum(CAUSE_CODES),
    title: z.string(),
    proof: z.array(
      z.object({
        source: z.enum(['log', 'health check', 'exit code', 'engine', 'check']),
        service: z.string(),
        words: z.string(),
      }),
    ),
    wayOut: z.string(),
    services: z.array(z.string()),
    blocked: z.array(z.string()),
    since: z.string().nullable(),
  }),
)

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
    // Runs of an earlier version did not keep it.
    imageId: z.string().nullable().default(null),
  }),
)
