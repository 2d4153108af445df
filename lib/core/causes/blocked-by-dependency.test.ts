import { describe, expect, test } from 'vitest'
import type { ContainerObservation } from '#lib/core/observation.ts'
import { container, definition, judgedService, NOW, service } from '#lib/core/stack.fixture.ts'
import type { Dependency } from '#lib/core/stack.ts'
import type { Symptoms } from '#lib/core/symptoms.ts'
import { blockedByDependency } from './blocked-by-dependency.ts'
import { findCauses } from './find-causes.ts'
import type { Scene } from './rule.ts'
import { symptoms } from './symptoms.fixture.ts'

function on(name: string, condition: Dependency['condition'], required = true): Dependency {
  return { service: name, condition, required }
}

function never(name: string, dependsOn: Dependency[], own: ContainerObservation | null = null): Symptoms {
  const judged = judgedService({
    name,
    verdict: own ? 'failing' : 'missing',
    reason: 'Created but never started.',
  })
  return symptoms('', { service: service({ name, dependsOn }), judged, container: own })
}

function ailingDb(changes: Partial<ContainerObservation>): Symptoms {
  const judged = judgedService({
    name: 'db',
    verdict: 'failing',
    reason: 'Unhealthy: its health check fails.',
  })
  return symptoms('', {
    service: service({ name: 'db' }),
    judged,
    container: container({ service: 'db', ...changes }),
  })
}

function stack(ailing: Symptoms[], healthy: ContainerObservation[] = []): Scene {
  const names = new Set(healthy.map(({ service: name }) => name))
  return {
    definition: definition({
      services: [...ailing.map((one) => one.service), ...[...names].map((name) => service({ name }))],
    }),
    containers: [...ailing.flatMap((one) => one.container ?? []), ...healthy],
    ailing,
    now: NOW,
  }
}

const CREATED = container({ service: 'api', state: 'created', exitCode: null })
const SICK = ailingDb({ health: 'unhealthy' })
const GONE = ailingDb({ state: 'exited', exitCode: 1 })

type Row = {
  name: string
  api: Symptoms
  rest?: Symptoms[]
  healthy?: ContainerObservation[]
  title: string | undefined
}

const ROWS: Row[] = [
  {
    name: 'an unhealthy one',
    api: never('api', [on('db', 'service_healthy')], CREATED),
    rest: [SICK],
    title: 'Waits for db',
  },
  {
    name: 'an unhealthy one, without a container',
    api: never('api', [on('db', 'service_healthy')]),
    rest: [SICK],
    title: 'Waits for db',
  },
  {
    name: 'one that only has to be started, and was',
    api: never('api', [on('db', 'service_started')], CREATED),
    rest: [SICK],
    title: undefined,
  },
  {
    name: 'one that was never started',
    api: never('api', [on('db', 'service_started')], CREATED),
    rest: [ailingDb({ state: 'created' })],
    title: 'Waits for db',
  },
  {
    name: 'a migration that failed',
    api: never('api', [on('db', 'service_completed_successfully')], CREATED),
    rest: [GONE],
    title: 'Waits for db',
  },
  {
    name: 'one that is still starting',
    api: never('api', [on('db', 'service_healthy')], CREATED),
    healthy: [container({ service: 'db', health: 'starting' })],
    title: 'Waits for db',
  },
  {
    name: 'one that is healthy',
    api: never('api', [on('db', 'service_healthy')], CREATED),
    healthy: [container({ service: 'db', health: 'healthy' })],
    title: undefined,
  },
  {
    name: 'one that is nowhere',
    api: never('api', [on('dbb', 'service_healthy')], CREATED),
    title: 'Needs “dbb”, which this stack does not have',
  },
  {
    name: 'an optional one that is nowhere',
    api: never('api', [on('dbb', 'service_healthy', false)], CREATED),
    title: undefined,
  },
  { name: 'nothing', api: never('api', [], CREATED), title: undefined },
  {
    name: 'an unhealthy one, though it was started itself',
    api: never('api', [on('db', 'service_healthy')], container({ state: 'exited', exitCode: 1 })),
    rest: [SICK],
    title: undefined,
  },
]

describe('blockedByDependency', () => {
  test.each(ROWS)('waits for $name', ({ api, rest = [], healthy = [], title }) => {
    const found = blockedByDependency(api, stack([api, ...rest], healthy))
    expect(found?.title).toBe(title)
  })

  test('a chain ends at the one cause where it begins', () => {
    const api = never('api', [on('worker', 'service_started')], CREATED)
    const worker = never(
      'worker',
      [on('db', 'service_healthy')],
      container({ service: 'worker', state: 'created' }),
    )
    const [cause, ...others] = findCauses(stack([api, worker, GONE]))
    expect(others).toEqual([])
    expect(cause).toMatchObject({ services: ['db'], blocked: ['api', 'worker'] })
    expect(cause?.proof.map(({ service: name }) => name)).toContain('api')
  })
})
