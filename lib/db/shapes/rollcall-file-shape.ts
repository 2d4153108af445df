import { z } from 'zod'
import type { RollcallFile } from '#lib/core/rollcall-file/rollcall-file.ts'
import { declaredChecksShape, waiversShape } from './declared-check-shape.ts'
import { expectationShape } from './definition-shape.ts'

export const rollcallFileShape: z.ZodType<RollcallFile> = z.object({
  stack: z.string().nullable(),
  repository: z.string().nullable(),
  groups: z.array(z.string()),
  settleMs: z.number().nullable(),
  services: z.array(
    z.object({
      name: z.string(),
      group: z.string().nullable(),
      role: z.enum(['long-running', 'one-shot', 'inactive']).nullable(),
      expectation: expectationShape.nullable(),
      checks: declaredChecksShape,
      waivers: waiversShape,
    }),
  ),
  waivers: waiversShape,
})
