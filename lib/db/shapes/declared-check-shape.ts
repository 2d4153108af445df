import { z } from 'zod'
import { COMPARISONS, type DeclaredCheck, type Waiver } from '#lib/core/declared-check.ts'

const nullableNumber = z.number().nullable()
const nullableText = z.string().nullable()
const retries = z.object({ attempts: z.number(), everyMs: z.number() }).nullable()
const status = z.union([z.number(), z.literal('below 400'), z.literal('any')])
const json = z.object({
  path: z.string(),
  is: z.enum(COMPARISONS),
  value: z.union([z.string(), z.number(), z.boolean(), z.null()]),
})

const checkShape: z.ZodType<DeclaredCheck> = z.discriminatedUnion('kind', [
  z.object({
    ...{ retries, kind: z.literal('http'), port: z.number(), scheme: z.enum(['http', 'https']) },
    ...{ path: z.string(), status, headers: z.record(z.string(), z.string()), contains: nullableText },
    ...{ matches: nullableText, json: z.array(json), latencyMs: nullableNumber, tlsDays: nullableNumber },
  }),
  z.object({ retries, kind: z.literal('tcp'), port: z.number() }),
  z.object({
    ...{ retries, kind: z.literal('exec'), command: z.array(z.string()), exitCode: z.number() },
    matches: nullableText,
  }),
  z.object({ retries, kind: z.literal('log'), pattern: z.string(), present: z.boolean() }),
  z.object({
    ...{ retries, kind: z.literal('image'), maxBytes: nullableNumber, maxAgeDays: nullableNumber },
    ...{ pinned: z.boolean().nullable(), nonRoot: z.boolean().nullable() },
  }),
  z.object({
    ...{
      retries,
      kind: z.literal('resource'),
      maxMemoryBytes: nullableNumber,
      maxCpuPercent: nullableNumber,
    },
  }),
  z.object({ retries, kind: z.literal('startup'), withinMs: z.number() }),
  z.object({ retries, kind: z.literal('restart'), most: z.number(), withinMs: z.number() }),
  z.object({
    ...{ retries, kind: z.literal('mount'), target: z.string(), readOnly: z.boolean().nullable() },
    volume: nullableText,
  }),
  z.object({ retries, kind: z.literal('network'), isolatedFrom: z.array(z.string()) }),
  z.object({
    ...{ retries, kind: z.literal('persistence'), how: z.enum(['restart', 'recreate']) },
    probe: z.array(z.string()),
  }),
  z.object({ retries, kind: z.literal('graceful-stop') }),
])

export const declaredChecksShape: z.ZodType<DeclaredCheck[]> = z.array(checkShape)

export const waiversShape: z.ZodType<Waiver[]> = z.array(
  z.object({
    kind: z.string(),
    detail: nullableText,
    owner: z.string(),
    reason: z.string(),
    until: z.string(),
  }),
)
