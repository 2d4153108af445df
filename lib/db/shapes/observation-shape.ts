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

const containerShape: z.ZodType<ContainerObservation> = z.object({
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
})

export const containersShape: z.ZodType<ContainerObservation[]> = z.array(containerShape)
