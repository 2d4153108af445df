import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { inferDefinition } from './infer-definition.ts'
import { containerArbitrary } from './observation.fixture.ts'
import type { ContainerObservation } from './observation.ts'
import { ago, container, port } from './stack.fixture.ts'
import type { DependencyCondition } from './stack.ts'

const waits = (service: string, condition: DependencyCondition) => ({ service, condition, required: true })
const ended = { state: 'exited', exitCode: 0, restartPolicy: 'no' } as const

describe('the role of an inferred service', () => {
  const cases: {
    name: string
    input: Partial<ContainerObservation>
    others?: Partial<ContainerObservation>[]
    expected: { role: string; roleReason: string }
  }[] = [
    {
      name: 'something that runs',
      input: {},
      expected: { role: 'long-running', roleReason: 'Nothing says that it ends by itself.' },
    },
    {
      name: 'another service waits for its end',
      input: { restartPolicy: 'always' },
      others: [{ service: 'web', dependsOn: [waits('api', 'service_completed_successfully')] }],
      expected: { role: 'one-shot', roleReason: 'web waits for it to complete.' },
    },
    {
      name: 'ended well, not to be restarted',
      input: ended,
      expected: {
        role: 'one-shot',
        roleReason: 'It ended with exit code 0 and its restart policy is no.',
      },
    },
    {
      name: 'ended well, without any policy',
      input: { ...ended, restartPolicy: '' },
      expected: {
        role: 'one-shot',
        roleReason: 'It ended with exit code 0 and its restart policy is no.',
      },
    },
    {
      name: 'a server that somebody stopped: it publishes ports',
      input: { ...ended, ports: [port(8080)] },
      expected: { role: 'long-running', roleReason: 'It publishes ports.' },
    },
    {
      name: 'a server that somebody stopped: it has a health check',
      input: { ...ended, healthcheck: ['CMD', 'true'] },
      expected: { role: 'long-running', roleReason: 'It has a health check.' },
    },
    {
      name: 'a server that somebody stopped: its image is known',
      input: { ...ended, image: 'postgres:16' },
      expected: { role: 'long-running', roleReason: "Its image postgres:16 is a server's." },
    },
    {
      name: 'a server that somebody stopped: it was up for days',
      input: { ...ended, startedAt: ago(3 * 86_400_000) },
      expected: { role: 'long-running', roleReason: "It was up for 2 days, longer than a one-shot's 6 h." },
    },
    {
      name: 'to be restarted always',
      input: { ...ended, restartPolicy: 'always' },
      expected: { role: 'long-running', roleReason: 'Its restart policy is always.' },
    },
    {
      name: 'others need it up',
      input: ended,
      others: [{ service: 'web', dependsOn: [waits('api', 'service_healthy')] }],
      expected: { role: 'long-running', roleReason: 'web waits for it to be healthy.' },
    },
    {
      name: 'failed',
      input: { ...ended, exitCode: 1 },
      expected: { role: 'long-running', roleReason: 'Nothing says that it ends by itself.' },
    },
  ]

  test.each(cases)('$name', ({ input, others = [], expected }) => {
    const containers = [input, ...others].map((changes) => container(changes))
    const { services } = inferDefinition('shop', containers)
    expect(services.find((service) => service.name === 'api')).toMatchObject(expected)
  })

  test('a job on a database image is a one-shot', () => {
    const { services } = inferDefinition('shop', [
      container({ ...ended, service: 'db-migrate', image: 'postgres:16' }),
    ])
    expect(services[0]?.role).toBe('one-shot')
  })
})

describe('inferDefinition', () => {
  test('takes image, ports, health check, policy and given name from what runs', () => {
    const db = container({
      service: 'db',
      name: 'shop-database',
      image: 'postgres:16',
      health: 'healthy',
      healthcheck: ['CMD-SHELL', 'pg_isready'],
      ports: [port(15432, 5432)],
    })
    expect(inferDefinition('shop', [container(), db])).toMatchObject({
      project: 'shop',
      source: 'discovered',
      services: [
        { name: 'api', group: 'application', containerName: null, healthcheck: null },
        {
          name: 'db',
          group: 'infrastructure',
          image: 'postgres:16',
          containerName: 'shop-database',
          ports: [port(15432, 5432)],
          healthcheck: { test: ['CMD-SHELL', 'pg_isready'] },
          restartPolicy: 'unless-stopped',
          replicas: 1,
        },
      ],
    })
  })

  test('replicas of one service share its container ports, not the published ones', () => {
    const { services } = inferDefinition('shop', [
      container({ ports: [port(8081, 80)] }),
      container({ replica: 2, ports: [port(8082, 80)] }),
    ])
    expect(services[0]).toMatchObject({ replicas: 2, ports: [port(null, 80)] })
  })

  test('a service that others wait for is there even without a container', () => {
    const { services } = inferDefinition('shop', [container({ dependsOn: [waits('db', 'service_healthy')] })])
    expect(services[1]).toMatchObject({
      name: 'db',
      replicas: 1,
      roleReason: 'api waits for it to be healthy.',
    })
  })

  test('names every service once, none that only `compose run` made, in name order', () => {
    fc.assert(
      fc.property(fc.array(containerArbitrary()), (containers) => {
        const names = inferDefinition('shop', containers).services.map((service) => service.name)
        const members = containers.filter((one) => !one.oneOff).map((one) => one.service)
        expect(names).toEqual([...new Set(members)].sort())
      }),
    )
  })
})
