import { describe, expect, test } from 'vitest'
import { composeBoard } from './compose-board.ts'
import type { ContainerObservation } from './observation.ts'
import {
  ago,
  container,
  definition,
  NOW,
  runLine,
  service,
  storedHost,
  storedStack,
} from './stack.fixture.ts'
import type { StoredStack } from './stored-stack.ts'

function board(stacks: StoredStack[]) {
  return composeBoard({ hosts: [storedHost()], stacks, lastRuns: new Map(), sprints: new Map(), now: NOW })
}

function seen(slug: string, changes: Partial<ContainerObservation>): StoredStack {
  const containers = [container({ project: slug, ...changes })]
  return storedStack({ slug, observation: { ok: true, at: ago(5_000), containers } })
}

function onHost(host: Parameters<typeof storedHost>[0], changes: Partial<StoredStack> = {}): StoredStack {
  return storedStack({ host: storedHost(host), ...changes })
}

const defined = {
  version: 1,
  definition: definition({ services: [service(), service({ name: 'db' })] }),
  files: ['compose.yaml'],
  createdAt: ago(86_400_000),
  createdBy: 'ada',
  file: null,
  text: null,
}

const CASES: {
  name: string
  input: StoredStack
  expected: { verdict: string; sentence: string; observedAt: string | null }
}[] = [
  {
    name: 'what the last look showed',
    input: storedStack(),
    expected: { verdict: 'running', sentence: '1 of 1 running', observedAt: ago(5_000) },
  },
  {
    name: 'an unreachable host hides the last green behind its age',
    input: onHost(
      { condition: 'unanswering', seenAt: ago(3 * 3_600_000) },
      {
        observation: { ok: true, at: ago(3 * 3_600_000), containers: [container({ health: 'healthy' })] },
      },
    ),
    expected: {
      verdict: 'unreachable',
      sentence: 'the engine does not answer · last seen 3 h ago: 1 of 1 healthy',
      observedAt: ago(3 * 3_600_000),
    },
  },
  {
    name: 'defined, and its host was never reached',
    input: onHost({ condition: 'absent', seenAt: null }, { observation: null, definition: defined }),
    expected: { verdict: 'unreachable', sentence: 'no engine found · never seen', observedAt: null },
  },
  {
    name: 'defined, never seen, on a host that answers',
    input: storedStack({ observation: null, definition: defined }),
    expected: { verdict: 'missing', sentence: 'all 2 missing', observedAt: ago(5_000) },
  },
  {
    name: 'on a host nobody looked at yet',
    input: onHost({ seenAt: null, lookedAt: null }, { observation: null, definition: defined }),
    expected: { verdict: 'not verified', sentence: 'not looked at yet · never seen', observedAt: null },
  },
  {
    name: 'on a host that nobody watches any more',
    input: onHost(
      { seenAt: ago(3_600_000) },
      {
        observation: { ok: true, at: ago(3_600_000), containers: [container({ health: 'healthy' })] },
      },
    ),
    expected: {
      verdict: 'not verified',
      sentence: 'not looked at for 1 h · last seen 1 h ago: 1 of 1 healthy',
      observedAt: ago(3_600_000),
    },
  },
  {
    name: 'a sample does not age',
    input: onHost({ sample: true, seenAt: ago(9 * 86_400_000) }),
    expected: { verdict: 'running', sentence: '1 of 1 running', observedAt: ago(5_000) },
  },
  {
    name: 'nothing left of it',
    input: storedStack({ observation: { ok: true, at: ago(5_000), containers: [] } }),
    expected: { verdict: 'not verified', sentence: 'no services seen', observedAt: ago(5_000) },
  },
]

describe('composeBoard', () => {
  test.each(CASES)('$name', ({ input, expected }) => {
    expect(board([input]).rows[0]).toMatchObject(expected)
  })

  test('squares of an unreachable stack say so, with what was seen and when', () => {
    const stack = onHost({ condition: 'lost', seenAt: ago(7_200_000) })
    expect(board([stack]).rows[0]?.squares).toEqual([
      {
        service: 'api',
        verdict: 'unreachable',
        reason: 'The connection to the engine is lost. Last seen 5 s ago: running.',
      },
    ])
  })

  test('rows stand worst first, then by name', () => {
    const stacks = [
      seen('b10', {}),
      seen('c', { state: 'exited', exitCode: 1 }),
      seen('b9', {}),
      seen('a', { health: 'healthy' }),
    ]
    const view = board(stacks)
    expect(view.rows.map((row) => [row.slug, row.verdict])).toEqual([
      ['c', 'failing'],
      ['b9', 'running'],
      ['b10', 'running'],
      ['a', 'healthy'],
    ])
    expect(view.worst).toBe('failing')
    expect(view.hosts[0]?.title).toBe('Docker Engine 20.10.24 answers')
  })

  test('samples do not count as the worst', () => {
    const sample = { ...seen('z', { state: 'exited', exitCode: 1 }), host: storedHost({ sample: true }) }
    expect(board([sample, seen('a', { health: 'healthy' })]).worst).toBe('healthy')
    expect(board([sample]).worst).toBeNull()
    expect(board([]).worst).toBeNull()
  })

  test('an expectation ends by now, also where the last look was before its end', () => {
    const expectation = { state: 'exited', reason: 'moving', until: '2025-11-20' } as const
    const observed = {
      ok: true,
      at: ago(5_000),
      containers: [container({ state: 'exited', exitCode: 1 })],
    } as const
    const stack = storedStack({
      observation: { ...observed, containers: [...observed.containers] },
      definition: { ...defined, definition: definition({ services: [service({ expectation })] }) },
    })
    expect(board([stack]).rows[0]?.verdict).toBe('failing')
  })

  test('a row carries its last run and its sprint', () => {
    const [row] = composeBoard({
      hosts: [],
      stacks: [storedStack(), storedStack({ slug: 'other' })],
      lastRuns: new Map([['shop', runLine()]]),
      sprints: new Map([['shop', { slug: 's1', name: 'Sprint 1' }]]),
      now: NOW,
    }).rows.filter((each) => each.slug === 'shop')
    expect(row).toMatchObject({ lastRun: { id: 'run-1' }, sprint: { slug: 's1' }, defined: false })
  })
})
