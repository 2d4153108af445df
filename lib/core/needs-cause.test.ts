import { expect, test } from 'vitest'
import { needsCause } from './needs-cause.ts'
import type { CheckResult } from './outcome.ts'
import { result } from './run.fixture.ts'
import { judgedService } from './stack.fixture.ts'
import type { Verdict } from './verdict-words.ts'

const fail = (changes: Partial<CheckResult>) => result({ outcome: 'fail', ...changes })

test.each<{ name: string; verdict: Verdict; results: CheckResult[]; needs: boolean }>([
  { name: 'healthy', verdict: 'healthy', results: [result()], needs: false },
  { name: 'starting', verdict: 'starting', results: [], needs: false },
  { name: 'expected failure', verdict: 'expected failure', results: [], needs: false },
  { name: 'unreachable', verdict: 'unreachable', results: [], needs: false },
  { name: 'failing as seen', verdict: 'failing', results: [], needs: true },
  { name: 'missing', verdict: 'missing', results: [fail({})], needs: true },
  { name: 'an HTTP check fails', verdict: 'failing', results: [fail({ kind: 'http' })], needs: true },
  {
    name: 'only an image is too large',
    verdict: 'degraded',
    results: [fail({ kind: 'image' })],
    needs: false,
  },
  {
    name: 'a mount and a port are wrong',
    verdict: 'degraded',
    results: [fail({ kind: 'mount' }), fail({ kind: 'port' })],
    needs: true,
  },
  {
    name: 'paused, and advice remarks',
    verdict: 'degraded',
    results: [fail({ kind: 'image', advisory: true })],
    needs: true,
  },
])('$name: $needs', ({ verdict, results, needs }) => {
  expect(needsCause(judgedService({ verdict }), results)).toBe(needs)
})
