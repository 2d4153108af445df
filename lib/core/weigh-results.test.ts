import { expect, test } from 'vitest'
import type { CheckResult } from './outcome.ts'
import { result } from './run.fixture.ts'
import { judgedService } from './stack.fixture.ts'
import type { Verdict } from './verdict-words.ts'
import { weighResults } from './weigh-results.ts'

const ok = result()
const refused = result({
  kind: 'tcp',
  detail: '80/tcp',
  outcome: 'fail',
  reason: 'The connection was refused.',
})
const restarted = result({ kind: 'restart', outcome: 'fail', reason: 'Restarted once.' })
const unknown = result({
  kind: 'http',
  detail: '80/up',
  outcome: 'not verified',
  reason: 'Sample data: nothing was asked.',
})

test.each<{ name: string; verdict: Verdict; results: CheckResult[]; expected: Verdict; reason?: string }>([
  {
    name: 'all pass',
    verdict: 'healthy',
    results: [ok],
    expected: 'healthy',
    reason: 'Healthy: its health check passes.',
  },
  {
    name: 'a port refuses',
    verdict: 'healthy',
    results: [ok, refused],
    expected: 'failing',
    reason: 'Check tcp 80/tcp: The connection was refused.',
  },
  {
    name: 'one replica of two refuses',
    verdict: 'healthy',
    results: [
      { ...ok, subject: 'api-1' },
      { ...refused, subject: 'api-2' },
    ],
    expected: 'degraded',
    reason: 'Check api-2 tcp 80/tcp: The connection was refused.',
  },
  {
    name: 'it restarted lately',
    verdict: 'running',
    results: [ok, restarted],
    expected: 'degraded',
    reason: 'Check restart: Restarted once.',
  },
  {
    name: 'it went down since the look',
    verdict: 'healthy',
    results: [{ ...ok, outcome: 'fail' }],
    expected: 'failing',
  },
  {
    name: 'it is paused, as the look knew',
    verdict: 'degraded',
    results: [{ ...ok, outcome: 'fail' }],
    expected: 'degraded',
  },
  {
    name: 'failing stays failing in its own words',
    verdict: 'failing',
    results: [refused],
    expected: 'failing',
    reason: 'Healthy: its health check passes.',
  },
  {
    name: 'an expected failure stays',
    verdict: 'expected failure',
    results: [{ ...ok, outcome: 'waived' }],
    expected: 'expected failure',
  },
  {
    name: 'an expected failure does not cover another one',
    verdict: 'expected failure',
    results: [refused],
    expected: 'failing',
  },
  {
    name: 'some could not be asked',
    verdict: 'healthy',
    results: [ok, unknown],
    expected: 'healthy',
    reason: 'Healthy: its health check passes. 1 check could not be verified.',
  },
  {
    name: 'none could be asked',
    verdict: 'healthy',
    results: [unknown],
    expected: 'not verified',
    reason: 'Sample data: nothing was asked.',
  },
  {
    name: 'nothing was planned',
    verdict: 'running',
    results: [],
    expected: 'not verified',
    reason: 'Nothing about it was asked.',
  },
  {
    name: 'a command in it fails',
    verdict: 'healthy',
    results: [ok, { ...refused, kind: 'exec', detail: '' }],
    expected: 'failing',
    reason: 'Check exec: The connection was refused.',
  },
  {
    name: 'a declared target is missed',
    verdict: 'healthy',
    results: [ok, result({ kind: 'image', detail: 'size', outcome: 'fail', reason: 'Too large.' })],
    expected: 'degraded',
    reason: 'Check image size: Too large.',
  },
  {
    name: 'advice is not followed, or not known',
    verdict: 'healthy',
    results: [ok, { ...refused, advisory: true }, { ...unknown, advisory: true }],
    expected: 'healthy',
    reason: 'Healthy: its health check passes.',
  },
  {
    name: 'nothing but advice was given',
    verdict: 'healthy',
    results: [{ ...ok, advisory: true }],
    expected: 'not verified',
    reason: 'Nothing about it was asked.',
  },
  { name: 'inactive', verdict: 'inactive', results: [], expected: 'inactive' },
  { name: 'missing', verdict: 'missing', results: [{ ...ok, outcome: 'fail' }], expected: 'missing' },
])('$name: $verdict → $expected', ({ verdict, results, expected, reason }) => {
  const weighed = weighResults(judgedService({ verdict }), results)
  expect(weighed.verdict).toBe(expected)
  if (reason !== undefined) expect(weighed.reason).toBe(reason)
})
