import { z } from 'zod'
import type { ContainerObservation, EngineCondition, EngineInfo } from '#lib/core/observation.ts'
import { dependencyShape, portShape } from './definition-shape.ts'

export const engineShape: z.ZodType<EngineInfo> = z.object({
  version: z.string(),
  apiVersion: z.string(),
  os: z.string(),
  name: z.string(),
})

export const conditionShape: z.ZodType<EngineCondition> = z.enum([
  'absent',
  'denied',
  'too old',
  'unanswering',
  'lost',
])

const healthProbeShape = z.object({ at: z.string(), exitCode: z.number(), output: z.string() })

const mountShape = z.object({
  kind: z.enum(['bind', 'volume', 'tmpfs', 'other']),
  source: z.string(),
  target: z.string(),
  readOnly: z.boolean(),
  named: z.boolean(),
})

const imageShape = z.object({
  sizeBytes: z.number(),
  createdAt: z.string().nullable(),
  user: z.string(),
  secretNames: z.array(z.string()),
})

const containerShape: z.ZodType<ContainerObservation> = z.object({
  listedOnly: z.boolean().default(false),
  id: z.string(),
  name: z.string(),
  project: z.string(),
  service: z.string(),
  replica: z.number(),
  oneOff: z.boolean(),
  state: z.enum(['created', 'running', 'paused', 'restarting', 'removing', 'exited', 'dead']),
  health: z.enum(['healthy', 'unhealthy', 'starting', 'none']),
  healthLog: z.array(healthProbeShape),
  healthcheck: z.array(z.string()).nullable(),
  exitCode: z.number().nullable(),
  error: z.string(),
  oomKilled: z.boolean(),
  createdAt: z.string(),
  startedAt: z.string().nullable(),
  finishedAt: z.string().nullable(),
  restartCount: z.number(),
  restartPolicy: z.string(),
  image: z.string(),
  imageId: z.string(),
  imageDigest: z.string().nullable(),
  ports: z.array(portShape),
  addresses: z.array(z.object({ network: z.string(), address: z.string() })),
  dependsOn: z.array(dependencyShape),
  // What looks of an earlier version did not keep has a default that claims nothing.
  command: z.array(z.string()).default([]),
  workingDir: z.string().default(''),
  user: z.string().default(''),
  healthTiming: z
    .object({
      intervalMs: z.number(),
      timeoutMs: z.number(),
      startPeriodMs: z.number(),
      retries: z.number(),
    })
    .nullable()
    .default(null),
  firstHealthyAt: z.string().nullable().default(null),
  stopGraceMs: z.number().default(10_000),
  memoryLimitBytes: z.number().nullable().default(null),
  readOnlyRoot: z.boolean().default(false),
  networkMode: z.string().default(''),
  mounts: z.array(mountShape).default([]),
  imageFacts: imageShape.nullable().default(null),
  composeFiles: z.array(z.string()).default([]),
  composeFolder: z.string().nullable().default(null),
})

export const containersShape: z.ZodType<ContainerObservation[]> = z.array(containerShape)
