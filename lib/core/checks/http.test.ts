import { describe, expect, test } from 'vitest'
import { container, port as published, service } from '#lib/core/stack.fixture.ts'
import { httpCheck, judgeOne, LOCAL, subject } from './check.fixture.ts'
import { http } from './http.ts'

const CURL = ['CMD-SHELL', 'curl -f http://localhost:8006/health || exit 1']
const checked = container({ health: 'healthy', healthcheck: CURL, ports: [published(18_006, 8006)] })
const probe = httpCheck({ port: 8006, path: '/ready', status: 204 })
const declaring = (changes: Partial<typeof probe>) =>
  subject({
    service: service({ checks: [{ ...probe, ...changes }] }),
    container: container({ ports: [published(18_006, 8006)] }),
  })

describe('the question', () => {
  test('repeats the health check from outside', () => {
    expect(http.plan(subject({ container: checked }))).toMatchObject([
      {
        detail: '8006/health',
        question: { on: 'http', url: 'http://127.0.0.1:18006/health', wants: { status: 'below 400' } },
      },
    ])
  })

  test('is not inferred where the port is not published', () => {
    expect(http.plan(subject({ container: { ...checked, ports: [published(null, 8006)] } }))).toEqual([])
  })

  test('a declared probe comes before the health check’s own request', () => {
    const both = subject({ service: service({ checks: [{ ...probe, path: 'health' }] }), container: checked })
    expect(http.plan(both)).toMatchObject([
      { detail: '8006/health', expected: 'status 204', question: { wants: { status: 204 } } },
    ])
  })

  test('keeps a token of its query out of the result', () => {
    const result = judgeOne(
      'http',
      { kind: 'refused', durationMs: 1, detail: '' },
      declaring({ path: '/up?token=hunter2hunter2' }),
    )
    expect(result.detail).toMatch(/^8006\/up\?token=/)
    expect(JSON.stringify(result)).not.toContain('hunter2')
  })

  test('brackets an IPv6 host', () => {
    const reach = { ...LOCAL, engineHost: '::1' }
    expect(http.plan(subject({ container: checked, reach }))[0]?.question).toMatchObject({
      url: 'http://[::1]:18006/health',
    })
  })

  test.each([
    {
      name: 'down',
      of: subject({ container: { ...checked, state: 'restarting' } }),
      reason: 'Container is not running (restarting).',
    },
    {
      name: 'a sample',
      of: subject({ container: checked, reach: { ...LOCAL, sample: true } }),
      reason: 'Sample data: nothing was asked.',
    },
  ])('is withheld from a container that is $name', ({ of, reason }) => {
    const result = judgeOne('http', { kind: 'answered', durationMs: 1, detail: '', status: 200 }, of)
    expect(result).toMatchObject({ outcome: 'not verified', reason, evidence: { actual: 'not asked' } })
    expect(result.evidence.asked).toBe('not asked: GET /health on port 8006 of shop-api-1')
  })
})

describe('the answer', () => {
  const ok = declaring({ status: 200, contains: 'alive' })
  test.each([
    { name: 'status and body', of: ok, answer: { status: 200, body: '{"status":"alive"}' }, outcome: 'pass' },
    {
      name: 'another status',
      of: ok,
      answer: { status: 503, body: 'alive' },
      outcome: 'fail',
      reason: 'Answered with status 503, not 200.',
    },
    {
      name: 'another body',
      of: ok,
      answer: { status: 200, body: 'dead' },
      outcome: 'fail',
      reason: 'Status 200, but the body does not hold “alive”.',
    },
    {
      name: 'a body read in part',
      of: ok,
      answer: { status: 200, body: 'x', bodyCut: true },
      outcome: 'not verified',
    },
    { name: 'below 400', of: subject({ container: checked }), answer: { status: 302 }, outcome: 'pass' },
    {
      name: 'not below 400',
      of: subject({ container: checked }),
      answer: { status: 404 },
      outcome: 'fail',
      reason: 'Answered with status 404, not a status below 400.',
    },
    {
      name: 'a redirect where 200 is declared',
      of: declaring({ status: 200 }),
      answer: { status: 302 },
      outcome: 'fail',
    },
  ] as const)('$name → $outcome', ({ of, answer, outcome, ...rest }) => {
    const result = judgeOne('http', { kind: 'answered', durationMs: 12, detail: '', ...answer }, of)
    expect(result.outcome).toBe(outcome)
    if ('reason' in rest) expect(result.reason).toBe(rest.reason)
  })

  test.each(['refused', 'timeout', 'unreachable'] as const)('%s fails', (kind) => {
    expect(judgeOne('http', { kind, durationMs: 5001, detail: '' }, ok).outcome).toBe('fail')
  })

  test('the evidence keeps status, headers and the beginning of the body', () => {
    const headers = { 'content-type': 'text/plain' }
    const { evidence } = judgeOne(
      'http',
      {
        kind: 'answered',
        durationMs: 2,
        detail: '',
        status: 200,
        headers,
        body: `alive${'x'.repeat(20_000)}`,
      },
      ok,
    )
    expect(evidence.asked).toBe('GET http://127.0.0.1:18006/ready')
    expect(evidence.output.startsWith('HTTP 200\ncontent-type: text/plain\n\nalivexxx')).toBe(true)
    expect(evidence.cutBytes).toBeGreaterThan(10_000)
  })
})

test('a cookie is not evidence, a header that was asked for is', () => {
  const headers = { 'content-type': 'text/plain', 'set-cookie': 'sid=3f9a', 'x-version': '7' }
  const of = declaring({ status: 200, headers: { 'x-version': '7' } })
  const answer = { kind: 'answered' as const, durationMs: 3, detail: '', status: 200, headers, body: 'ok' }
  const { output } = judgeOne('http', answer, of).evidence
  expect(output).toContain('x-version: 7')
  expect(output).toContain('content-type')
  expect(output).not.toContain('sid')
})
