import { describe, expect, test } from 'vitest'
import type { DeclaredCheck } from '#lib/core/declared-check.ts'
import type { ContainerObservation } from '#lib/core/observation.ts'
import { checkKey } from '#lib/core/outcome.ts'
import { container, definition, port, service } from '#lib/core/stack.fixture.ts'
import type { ServiceDefinition } from '#lib/core/stack.ts'
import { ALL_ALLOWED, LOCAL, LOOK_ONLY } from './check.fixture.ts'
import type { Allowed } from './check.ts'
import { planChecks } from './plan-checks.ts'

const HEALTHCHECK = ['CMD', 'curl', '-f', 'http://localhost:80/health']
const full = container({ health: 'healthy', healthcheck: HEALTHCHECK, ports: [port(8080, 80)] })

function plan(services: ServiceDefinition[], containers: ContainerObservation[], advisory = false): string[] {
  return planChecks(definition({ services }), containers, LOCAL, LOOK_ONLY)
    .filter((planned) => planned.advisory === advisory)
    .map(({ service: name, subject, kind, detail }) =>
      [subject || name, kind, detail].filter((part) => part !== '').join(' '),
    )
}

describe('a service is asked', () => {
  test.each<{
    name: string
    services: ServiceDefinition[]
    containers: ContainerObservation[]
    expected: string[]
  }>([
    {
      name: 'everything that can be known of it',
      services: [service()],
      containers: [full],
      expected: ['api state', 'api health', 'api restart', 'api port 80/tcp', 'api http 80/health'],
    },
    {
      name: 'for a connection where nothing is known to ask over HTTP',
      services: [service()],
      containers: [container({ ports: [port(5432)] })],
      expected: ['api state', 'api restart', 'api port 5432/tcp', 'api tcp 5432/tcp'],
    },
    {
      name: 'for a connection too where a port that answers HTTP has a second way in',
      services: [service()],
      containers: [{ ...full, ports: [port(80), { ...port(80), published: 8443 }] }],
      expected: [
        'api state',
        'api health',
        'api restart',
        'api port 80/tcp',
        'api port 80/tcp on 8443',
        'api tcp 80/tcp',
        'api tcp 80/tcp on 8443',
        'api http 80/health',
      ],
    },
    {
      name: 'about its state where nothing else is declared',
      services: [service()],
      containers: [container()],
      expected: ['api state', 'api restart'],
    },
    {
      name: 'only about its state where it is missing',
      services: [service({ ports: [port(80)] })],
      containers: [],
      expected: ['api state'],
    },
    {
      name: 'nothing where its profile is not enabled',
      services: [service({ role: 'inactive' })],
      containers: [],
      expected: [],
    },
    {
      name: 'nothing where a container of a profile that is not enabled is left over',
      services: [service({ role: 'inactive' })],
      containers: [container({ state: 'exited' })],
      expected: [],
    },
    {
      name: 'like any other where its profile was enabled by hand',
      services: [service({ role: 'inactive' })],
      containers: [container()],
      expected: ['api state', 'api restart'],
    },
    {
      name: 'about state and exit code where it is a one-shot',
      services: [service({ role: 'one-shot' })],
      containers: [{ ...full, state: 'exited' }],
      expected: ['api state', 'api exit code'],
    },
    {
      name: 'nothing where it is scaled to none',
      services: [service({ replicas: 0 })],
      containers: [],
      expected: [],
    },
    {
      name: 'not about `compose run` containers',
      services: [service()],
      containers: [container(), container({ replica: 2, oneOff: true })],
      expected: ['api state', 'api restart'],
    },
    {
      name: 'even if no definition names it',
      services: [],
      containers: [container({ service: 'stray' })],
      expected: ['stray state', 'stray restart'],
    },
  ])('$name', ({ services, containers, expected }) => {
    expect(plan(services, containers)).toEqual(expected)
  })
})

describe('replicas', () => {
  const three = [service({ replicas: 3 })]
  const replica = (number: number, changes: Partial<ContainerObservation> = {}) =>
    container({ replica: number, ...changes })

  test('are called one by one, the absent too', () => {
    const expected = ['api-1 state', 'api-1 restart', 'api-3 state', 'api-3 restart', 'api-2 state']
    expect(plan(three, [replica(3), replica(1)])).toEqual(expected)
  })

  test('numbers may have gaps when none is absent', () => {
    expect(
      plan([service({ replicas: 2 })], [replica(1), replica(5)]).filter((name) => name.endsWith('state')),
    ).toEqual(['api-1 state', 'api-5 state'])
  })

  test('none there: each is missing', () => {
    expect(plan(three, [])).toEqual(['api-1 state', 'api-2 state', 'api-3 state'])
  })

  test('the one of a service of one keeps an empty subject, whatever its number and name', () => {
    const keys = [replica(1), replica(4, { name: 'shop_api_4', id: 'f'.repeat(64) })].map((one) =>
      planChecks(definition(), [one], LOCAL, LOOK_ONLY).map(checkKey),
    )
    expect(keys[0]).toEqual(keys[1])
  })

  test('two containers of one number, as while compose replaces one, have keys of their own', () => {
    const twice = [replica(1, { id: 'a'.repeat(64) }), replica(1, { id: 'b'.repeat(64) })]
    const keys = planChecks(definition(), twice, LOCAL, LOOK_ONLY).map(checkKey)
    expect(new Set(keys).size).toBe(keys.length)
  })
})

describe('advice', () => {
  const ADVICE = ['api image tag', 'api image user', 'api network', 'api secrets']

  test.each<{
    name: string
    services: ServiceDefinition[]
    containers: ContainerObservation[]
    expected: string[]
  }>([
    { name: 'comes by itself', services: [service()], containers: [container()], expected: ADVICE },
    {
      name: 'tells how long a health check took to pass',
      services: [service()],
      containers: [full],
      expected: ['api startup', ...ADVICE],
    },
    {
      name: 'comes once, of the first replica there is',
      services: [service({ replicas: 3 })],
      containers: [container({ replica: 3 }), container({ replica: 2 })],
      expected: ADVICE.map((name) => name.replace('api', 'api-2')),
    },
    {
      name: 'spares a one-shot what matters of servers only',
      services: [service({ role: 'one-shot' })],
      containers: [container({ state: 'exited' })],
      expected: ['api image tag', 'api secrets'],
    },
    { name: 'needs a container', services: [service()], containers: [], expected: [] },
  ])('$name', ({ services, containers, expected }) => {
    expect(plan(services, containers, true)).toEqual(expected)
  })
})

describe('what a team declares', () => {
  const declared: DeclaredCheck[] = [
    { kind: 'exec', command: ['pg_isready'], exitCode: 0, matches: null, retries: null },
    { kind: 'log', pattern: 'panic', present: false, retries: null },
    { kind: 'graceful-stop', retries: null },
    { kind: 'persistence', how: 'restart', probe: ['cat', '/data/x'], retries: null },
  ]
  const services = [service({ checks: declared }), service({ name: 'db' })]
  const containers = [container(), container({ service: 'db' })]
  const planned = (allowed: Allowed) => planChecks(definition({ services }), containers, LOCAL, allowed)

  test('is asked even where there is no container, to say so', () => {
    const missing = planChecks(definition({ services }), [], LOCAL, ALL_ALLOWED).filter(
      (one) => one.service === 'api',
    )
    expect(missing.map(({ kind, question }) => [kind, question.on])).toEqual([
      ['state', 'observation'],
      ['exec', 'nothing'],
      ['log', 'nothing'],
    ])
  })

  test('drills only where they were asked for, after everything else', () => {
    expect(
      planned(LOOK_ONLY).filter(({ kind }) => kind === 'persistence' || kind === 'graceful-stop'),
    ).toEqual([])
    const drills = planned(ALL_ALLOWED).slice(-3)
    expect(drills.map((one) => `${one.service} ${one.kind}`)).toEqual([
      'api persistence',
      'api graceful-stop',
      'db graceful-stop',
    ])
  })

  test('twice keeps two keys', () => {
    const twice = [service({ checks: declared.flatMap((one) => [one, one]) })]
    const keys = planChecks(definition({ services: twice }), containers, LOCAL, ALL_ALLOWED).map(checkKey)
    expect(new Set(keys).size).toBe(keys.length)
  })
})
