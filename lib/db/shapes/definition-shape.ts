import { z } from 'zod'
import { type Definition, type Dependency, EXPECTED_STATES, type Port } from '#lib/core/stack.ts'
import { declaredChecksShape, waiversShape } from './declared-check-shape.ts'
import { upgradeDefinition } from './upgrade-definition.ts'

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

export const expectationShape = z.object({
  state: z.enum(EXPECTED_STATES),
  reason: z.string(),
  until: z.string().nullable(),
})

const serviceShape = z.object({
  name: z.string(),
  role: z.enum(['long-running', 'one-shot', 'inactive']),
  roleReason: z.string(),
  group: z.string(),
  groupReason: z.string(),
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
  checks: declaredChecksShape,
  waivers: waiversShape,
})

const composeShape = z.object({
  findings: z.array(
    z.object({ rule: z.string(), service: z.string(), words: z.string(), place: z.string() }),
  ),
  variables: z.array(z.string()),
  credentials: z.array(z.string()),
})

export const definitionShape: z.ZodType<Definition> = z.preprocess(
  upgradeDefinition,
  z.object({
    project: z.string(),
    source: z.enum(['compose', 'discovered']),
    services: z.array(serviceShape),
    groups: z.array(z.string()),
    waivers: waiversShape,
    settings: z.object({ settleMs: z.number() }),
    repository: z.string().nullable(),
    compose: composeShape.nullable(),
  }),
)
