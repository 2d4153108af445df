import { describe, expect, test } from 'vitest'
import { container, NOW, port } from '#lib/core/stack.fixture.ts'
import type { ProbeAnswer } from './answers.ts'
import { declaring, httpCheck, judgeOne } from './check.fixture.ts'
import type { Declared } from './declared-of.ts'

type Answered = Extract<ProbeAnswer, { kind: 'answered' }>

function judge(wants: Partial<Declared<'http'>>, answer: Partial<Answered>) {
  const of = declaring([httpCheck(wants)], { container: container({ ports: [port(80)] }) })
  return judgeOne('http', { kind: 'answered', durationMs: 12, detail: '', status: 200, ...answer }, of)
}

test('what is wanted is said in one line', () => {
  const { evidence } = judge(
    {
      scheme: 'https',
      path: 'up',
      status: 204,
      headers: { server: '^nginx' },
      contains: 'ok',
      matches: '^o',
      json: [
        { path: '$.a', is: '=', value: 'x' },
        { path: '$.b', is: 'exists', value: null },
      ],
      latencyMs: 200,
      tlsDays: 14,
    },
    {},
  )
  expect(evidence.asked).toBe('GET https://127.0.0.1:80/up')
  expect(evidence.expected).toBe(
    'status 204, header server like /^nginx/, body with “ok”, body like /^o/, $.a "x", $.b any value, within 200 ms, a trusted certificate, good for 14 days more',
  )
})

test('any status at all may be wanted', () => {
  expect(judge({ status: 'any' }, { status: 503 }).outcome).toBe('pass')
})

describe('headers', () => {
  const wants = { headers: { 'X-Frame-Options': '(?i)^deny$' } }
  test.each([
    { headers: { 'x-frame-options': 'DENY' }, outcome: 'pass' },
    {
      headers: { 'x-frame-options': 'SAMEORIGIN' },
      outcome: 'fail',
      reason: 'Status 200, but header x-frame-options does not match /(?i)^deny$/.',
    },
    { headers: {}, outcome: 'fail', reason: 'Status 200, but it has no header x-frame-options.' },
    { headers: undefined, outcome: 'not verified', reason: 'Status 200, and its headers were not kept.' },
    {
      headers: Object.fromEntries(Array.from({ length: 50 }, (_, i) => [`x-${i}`, 'y'])),
      outcome: 'not verified',
      reason: 'Status 200, and header x-frame-options is not among the 50 that were kept.',
    },
    {
      headers: { 'x-frame-options': 'deny'.padEnd(1024, ' ') },
      outcome: 'not verified',
      reason:
        'Status 200, and whether header x-frame-options matches /(?i)^deny$/ cannot be told: not all of it was kept.',
    },
    { headers: { 'x-frame-options': 'a=[redacted]' }, outcome: 'not verified' },
  ])('$headers → $outcome', ({ headers, outcome, ...rest }) => {
    const result = judge(wants, headers === undefined ? {} : { headers })
    expect(result.outcome).toBe(outcome)
    if ('reason' in rest) expect(result.reason).toBe(rest.reason)
  })
})

describe('the body', () => {
  test.each([
    { wants: { matches: 'v\\d+' }, answer: { body: 'v12' }, outcome: 'pass' },
    {
      wants: { matches: 'v\\d+' },
      answer: { body: 'v' },
      outcome: 'fail',
      reason: 'Status 200, but the body does not match /v\\d+/.',
    },
    { wants: { matches: 'v\\d+' }, answer: { body: 'v12', bodyCut: true }, outcome: 'pass' },
    {
      wants: { matches: 'v\\d+$' },
      answer: { body: 'v12', bodyCut: true },
      outcome: 'not verified',
      reason: 'Status 200, and whether the body matches /v\\d+$/ cannot be told: it was read in part.',
    },
    { wants: { contains: 'ok' }, answer: { body: 'ok', bodyCut: true }, outcome: 'pass' },
    {
      wants: { contains: 'ok' },
      answer: { body: 'o', bodyCut: true },
      outcome: 'not verified',
      reason: 'Status 200, and the body does not hold “ok” where it was read; the rest was not read.',
    },
    {
      wants: { matches: '(' },
      answer: { body: '(' },
      outcome: 'not verified',
      reason:
        'Status 200, and the body was not searched: The pattern is no RE2 pattern: missing closing ): `(`.',
    },
  ])('$wants of $answer → $outcome', ({ wants, answer, outcome, ...rest }) => {
    const result = judge(wants, answer)
    expect(result.outcome).toBe(outcome)
    if ('reason' in rest) expect(result.reason).toBe(rest.reason)
  })
})

describe('JSON', () => {
  const body = JSON.stringify({
    status: 'ok',
    size: 3,
    text: '12',
    empty: null,
    on: true,
    list: [1],
    token: 'hunter2hunter2',
  })

  test.each([
    ['$.status', '=', 'ok', 'pass'],
    ['$.status', '=', 'down', 'fail'],
    ['$.status', '!=', 'down', 'pass'],
    ['$.status', 'matches', '^o', 'pass'],
    ['$.status', 'matches', '^x', 'fail'],
    ['$.status', 'matches', '(', 'not verified'],
    ['$.list', 'matches', '1', 'fail'],
    ['$.size', '=', 3, 'pass'],
    ['$.size', '=', '3', 'fail'],
    ['$.size', '<', 4, 'pass'],
    ['$.size', '<', 3, 'fail'],
    ['$.size', '<=', 3, 'pass'],
    ['$.size', '>', 2, 'pass'],
    ['$.size', '>=', 4, 'fail'],
    ['$.text', '>', 9, 'pass'],
    ['$.status', '>', 1, 'fail'],
    ['$.on', '=', true, 'pass'],
    ['$.empty', '=', null, 'pass'],
    ['$.empty', 'exists', null, 'pass'],
    ['$.gone', 'exists', null, 'fail'],
    ['$.gone', 'exists', false, 'pass'],
    ['$.empty', 'exists', false, 'fail'],
    ['$.gone', '!=', 1, 'fail'],
    ['$[', '=', 1, 'not verified'],
  ] as const)('%s %s %j → %s', (path, is, value, outcome) => {
    expect(judge({ json: [{ path, is, value }] }, { body }).outcome).toBe(outcome)
  })

  test('a failure tells what was found and what is wanted', () => {
    const json = [{ path: '$.size', is: '<' as const, value: 3 }]
    expect(judge({ json }, { body })).toMatchObject({
      reason: 'Status 200, but $.size is 3, wanted < 3.',
      evidence: { actual: 'status 200, $.size is 3' },
    })
  })

  test('a secret is compared and never shown', () => {
    const json = [{ path: '$.token', is: '=' as const, value: 'other' }]
    const result = judge({ json }, { body })
    expect(result.outcome).toBe('fail')
    expect(JSON.stringify(result)).not.toContain('hunter2')
  })

  test.each([
    { body: '<html>', bodyCut: false, outcome: 'fail', reason: 'Status 200, but its body is no JSON.' },
    {
      body: '{"size":3}',
      bodyCut: true,
      outcome: 'not verified',
      reason: 'Status 200, and its JSON was read only in part.',
    },
    {
      body: `${'['.repeat(5000)}${']'.repeat(5000)}`,
      bodyCut: false,
      outcome: 'not verified',
      reason: 'Status 200, and its JSON is nested too deeply to search.',
    },
  ])('a body cut $bodyCut → $outcome', ({ body: text, bodyCut, outcome, reason }) => {
    const json = [{ path: '$..size', is: '=' as const, value: 3 }]
    expect(judge({ json }, { body: text, bodyCut })).toMatchObject({ outcome, reason })
  })
})

describe('latency and certificate', () => {
  const until = (days: number) => new Date(NOW.getTime() + days * 86_400_000).toISOString()
  const shown = (days: number, distrust: string | null = null) => ({
    certificate: { validTo: until(days), distrust },
  })

  test.each([
    {
      wants: { latencyMs: 12 },
      answer: {},
      outcome: 'pass',
      reason: 'Answered with status 200 after 12 ms.',
    },
    {
      wants: { latencyMs: 200 },
      answer: { durationMs: 340 },
      outcome: 'fail',
      reason: 'Status 200, but it answered after 340 ms, wanted within 200 ms.',
    },
    {
      wants: { tlsDays: 14 },
      answer: shown(14),
      outcome: 'pass',
      reason: 'Answered with status 200 after 12 ms.',
    },
    {
      wants: { tlsDays: 14 },
      answer: shown(13.5),
      outcome: 'fail',
      reason:
        'Status 200, but its certificate is good only until 2025-12-05, for 13 days more; wanted 14 days.',
    },
    {
      wants: { tlsDays: 14 },
      answer: shown(-1),
      outcome: 'fail',
      reason: 'Status 200, but its certificate ended on 2025-11-20.',
    },
    {
      wants: { tlsDays: 14 },
      answer: shown(90, 'self-signed certificate'),
      outcome: 'fail',
      reason: 'Status 200, but its certificate is not trusted: self-signed certificate.',
    },
    { wants: {}, answer: shown(-1), outcome: 'pass', reason: 'Answered with status 200 after 12 ms.' },
    {
      wants: { tlsDays: 14 },
      answer: {},
      outcome: 'not verified',
      reason: 'Status 200, and no certificate was seen.',
    },
    {
      wants: { tlsDays: 14 },
      answer: { certificate: { validTo: 'soon', distrust: null } },
      outcome: 'not verified',
      reason: 'Status 200, and its certificate does not say when it ends.',
    },
  ])('$wants of $answer → $outcome', ({ wants, answer, outcome, reason }) => {
    expect(judge(wants, answer)).toMatchObject({ outcome, reason })
  })

  test('what fails is told before what cannot be told, all of it', () => {
    const wants = { latencyMs: 5, tlsDays: 3, contains: 'ok', headers: { server: 'x' } }
    expect(judge(wants, { body: 'down' }).reason).toBe(
      'Status 200, but the body does not hold “ok”; it answered after 12 ms, wanted within 5 ms.',
    )
  })
})
