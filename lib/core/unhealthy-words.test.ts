import { describe, expect, test } from 'vitest'
import type { HealthProbe } from './observation.ts'
import { ago } from './stack.fixture.ts'
import { unhealthySince, unhealthyWords } from './unhealthy-words.ts'

function probe(exitCode: number, output: string, seconds: number): HealthProbe {
  return { at: ago(seconds * 1_000), exitCode, output }
}

const CASES: { name: string; input: HealthProbe[]; expected: { words: string; since: string | null } }[] = [
  {
    name: 'since its first failure, with count, code and last line',
    input: [
      probe(0, 'ok', 90),
      probe(7, 'curl: (7) Failed to connect', 60),
      probe(7, 'curl: (7) refused', 30),
    ],
    expected: {
      words: 'Unhealthy: its health check failed 2 times in a row, last with exit code 7: curl: (7) refused.',
      since: ago(60_000),
    },
  },
  {
    name: 'for longer than the engine remembers',
    input: [5, 4, 3, 2, 1].map((n) => probe(1, '', n * 30)),
    expected: {
      words: 'Unhealthy: its health check failed at least 5 times in a row, last with exit code 1.',
      since: null,
    },
  },
  {
    name: 'a secret in the output stays out',
    input: [probe(0, '', 60), probe(1, 'PASSWORD=hunter2secret', 30)],
    expected: {
      words: 'Unhealthy: its health check failed, last with exit code 1: PASSWORD=[redacted].',
      since: ago(30_000),
    },
  },
  {
    name: 'passed last, and still called unhealthy',
    input: [probe(1, '', 60), probe(0, '', 30)],
    expected: { words: 'Unhealthy: its health check fails; the engine kept no failure.', since: null },
  },
  {
    name: 'no result kept',
    input: [],
    expected: { words: 'Unhealthy: its health check fails; the engine kept no failure.', since: null },
  },
]

describe('unhealthyWords', () => {
  test.each(CASES)('$name', ({ input, expected }) => {
    expect(unhealthyWords({ healthLog: input })).toBe(expected.words)
    expect(unhealthySince({ healthLog: input })).toBe(expected.since)
  })
})
