import { describe, expect, test } from 'vitest'
import { composeStackView } from './compose-stack-view.ts'
import type { ContainerObservation } from './observation.ts'
import {
  ago,
  container,
  definition,
  NOW,
  port,
  runLine,
  service,
  storedHost,
  storedStack,
} from './stack.fixture.ts'
import type { StoredHost, StoredStack } from './stored-stack.ts'

function view(stack: StoredStack) {
  return composeStackView({ stack, runs: [], causes: null, activeRun: null, sprint: null, now: NOW })
}

function seen(...containers: ContainerObservation[]): StoredStack['observation'] {
  return { ok: true, at: ago(5_000), containers }
}

describe('composeStackView', () => {
  test('groups stand in their order, services worst first', () => {
    const services = [
      service({ name: 'grafana', group: 'monitoring' }),
      service({ name: 'web' }),
      service({ name: 'api' }),
      service({ name: 'coder', group: 'python' }),
      service({ name: 'db', group: 'infrastructure' }),
    ]
    const stored = {
      version: 2,
      definition: definition({ services }),
      files: ['a.yaml'],
      createdAt: ago(1),
      createdBy: 'ada',
      file: null,
      text: null,
    }
    const { groups, definition: head } = view(
      storedStack({ definition: stored, observation: seen(container(), container({ service: 'db' })) }),
    )
    expect(groups.map((group) => [group.name, group.services.map(({ name }) => name)])).toEqual([
      ['infrastructure', ['db']],
      ['application', ['web', 'api']],
      ['python', ['coder']],
      ['monitoring', ['grafana']],
    ])
    expect(head).toEqual({ version: 2, files: ['a.yaml'], createdAt: ago(1), createdBy: 'ada' })
  })

  test('a service row has its role with the rule, ports, expectation and containers', () => {
    const observation = seen(
      container({ replica: 2, ports: [port(8082, 80), port(9000)], state: 'exited', exitCode: 1 }),
      container({ replica: 1, ports: [port(8081, 80), port(9000)] }),
      container({ replica: 3, oneOff: true }),
    )
    expect(view(storedStack({ observation })).groups[0]?.services[0]).toMatchObject({
      name: 'api',
      verdict: 'degraded',
      roleReason: 'Nothing says that it ends by itself.',
      ports: [port(8081, 80), port(9000), port(8082, 80)],
      expectation: null,
      containers: [
        { name: 'shop-api-1', state: 'running', exitCode: null, since: ago(3_600_000) },
        { name: 'shop-api-2', state: 'exited', exitCode: 1, since: ago(60_000) },
      ],
    })
  })

  test('a missing service shows the ports it should have', () => {
    const stored = {
      version: 1,
      definition: definition({ services: [service({ ports: [port(8080)] })] }),
      files: [],
      createdAt: ago(1),
      createdBy: 'ada',
      file: null,
      text: null,
    }
    const [row] = view(storedStack({ definition: stored, observation: seen() })).groups[0]?.services ?? []
    expect(row).toMatchObject({ verdict: 'missing', ports: [port(8080)], containers: [] })
  })

  test('services that run without being named are there too', () => {
    const stored = {
      version: 1,
      definition: definition(),
      files: [],
      createdAt: ago(1),
      createdBy: 'ada',
      file: null,
      text: null,
    }
    const { groups } = view(
      storedStack({ definition: stored, observation: seen(container(), container({ service: 'stray' })) }),
    )
    expect(groups[0]?.services.map((row) => row.name)).toEqual(['api', 'stray'])
  })

  test.each<{ name: string; host: Partial<StoredHost>; verdict: string; reason: string }>([
    {
      name: 'that does not answer',
      host: { condition: 'absent', seenAt: ago(600_000) },
      verdict: 'unreachable',
      reason: 'No engine found. Last seen 5 s ago: healthy.',
    },
    {
      name: 'that was not looked at for long',
      host: { seenAt: ago(3_600_000) },
      verdict: 'not verified',
      reason: 'Not looked at for 1 h. Last seen 5 s ago: healthy.',
    },
  ])('on a host $name, nothing seen earlier stands as present', ({ host, verdict, reason }) => {
    const one = container({
      ports: [port(8080)],
      restartCount: 3,
      imageDigest: 'sha256:ab',
      health: 'healthy',
    })
    const stored = {
      version: 1,
      definition: definition(),
      files: [],
      createdAt: ago(1),
      createdBy: 'ada',
      file: null,
      text: null,
    }
    const stack = storedStack({ host: storedHost(host), definition: stored, observation: seen(one) })
    const page = view(stack)
    expect(page.verdict).toBe(verdict)
    expect(page.groups[0]?.services[0]).toMatchObject({
      verdict,
      reason,
      since: null,
      containers: null,
      ports: null,
      restarts: null,
      replicas: { wanted: 1, found: null },
      image: 'api:1',
      imageDigest: null,
    })
  })

  test('samples never age, so their containers stand as present', () => {
    const stack = storedStack({
      host: storedHost({ sample: true, seenAt: ago(3_600_000) }),
      observation: seen(container()),
    })
    expect(view(stack).groups[0]?.services[0]).toMatchObject({
      verdict: 'running',
      containers: [{ state: 'running' }],
      restarts: 0,
      ports: [],
    })
  })

  test('runs stand newest first', () => {
    const runs = [runLine({ number: 1 }), runLine({ number: 3 }), runLine({ number: 2 })]
    const stack = composeStackView({
      stack: storedStack(),
      runs,
      causes: null,
      activeRun: 'run-3',
      sprint: null,
      now: NOW,
    })
    expect(stack.runs.map((run) => run.number)).toEqual([3, 2, 1])
    expect(stack.activeRun).toBe('run-3')
  })
})
