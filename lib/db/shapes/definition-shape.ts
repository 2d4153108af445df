import { z } from 'zod'
import type { Definition, Dependency, Port } from '#lib/core/stack.ts'

export const portShape: z.ZodType<Port> = z.object({
  container: z.number(),
  protocol: z.enum(['tcp', 'udp']),
  published: z.number().nullable(),
  address: z.string().nullable(),
})

export const dependencyShape: z.ZodType<Dependency> = z.object({
  service: z.string(),
  condition: z.enum(['service_started', 'service_healthy', 'service_completed_successfully']),
  required: z.boolean(),
})

const expectationShape = z.object({
  state: z.enum(['failing', 'restarting', 'exited', 'created', 'unhealthy']),
  reason: z.string(),
  until: z.string().nullable(),
})

const probeShape = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('tcp'), port: z.number() }),
  z.object({
    kind: z.literal('http'),
    port: z.number(),
    path: z.string(),
    status: z.number(),
    contains: z.string().nullable(),
  }),
])

const serviceShape = z.object({
  name: z.string(),
  role: z.enum(['long-running', 'one-shot', 'inactive']),
  roleReason: z.string(),
  group: z.string(),
  image: z.string().nullable(),
  containerName: z.string().nullable(),
  replicas: z.number(),
  ports: z.array(portShape),
  healthcheck: z.object({ test: z.array(z.string()) }).nullable(),
  dependsOn: z.array(dependencyShape),
  restartPolicy: z.string().nullable(),
  profiles: z.array(z.string()),
  environmentNames: z.array(z.string()),
  expectation: expectationShape.nullable(),
  probes: z.array(probeShape),
})

export const definitionShape: z.ZodType<Definition> = z.object({
  project: z.string(),
  source: z.enum(['compose', 'discovered']),
  services: z.array(serviceShape),
})
