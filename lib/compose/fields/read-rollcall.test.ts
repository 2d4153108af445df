import { describe, expect, test } from 'vitest'
import { serviceOf, troublesOf } from '../read-definition.fixture.ts'

const web = (notes: string, ports = '[]') =>
  `services:\n  web:\n    image: app\n    ports: ${ports}\n    x-rollcall: ${notes}\n`

const HTTP = {
  kind: 'http',
  scheme: 'http',
  headers: {},
  matches: null,
  json: [],
  latencyMs: null,
  tlsDays: null,
  retries: null,
}

describe('x-rollcall', () => {
  test('an expectation with reason and end', async () => {
    const { expectation } = await serviceOf(
      web('{expectation: {state: restarting, reason: No code yet, until: 2025-12-01}}'),
    )
    expect(expectation).toEqual({ state: 'restarting', reason: 'No code yet', until: '2025-12-01' })
  })

  test('an expectation without them', async () => {
    expect((await serviceOf(web('{expectation: {state: exited}}'))).expectation).toEqual({
      state: 'exited',
      reason: '',
      until: null,
    })
  })

  test.each([
    {
      notes: '{checks: [{http: /health, port: 8080}]}',
      expected: { ...HTTP, port: 8080, path: '/health', status: 200, contains: null },
    },
    {
      notes: '{probes: [{http: /, port: 8080, status: 204, contains: ok}]}',
      expected: { ...HTTP, port: 8080, path: '/', status: 204, contains: 'ok' },
    },
    {
      notes: '{checks: [{http: /health}]}',
      expected: { ...HTTP, port: 80, path: '/health', status: 200, contains: null },
    },
    { notes: '{checks: [{tcp: 5432}]}', expected: { kind: 'tcp', port: 5432, retries: null } },
    { notes: '{checks: [{tcp: "5432"}]}', expected: { kind: 'tcp', port: 5432, retries: null } },
  ])('$notes', async ({ notes, expected }) => {
    expect((await serviceOf(web(notes, '["8080:80"]'))).checks).toEqual([expected])
  })

  test.each([
    { notes: 'yes', expected: '5:17 `x-rollcall` must be a map.' },
    { notes: '{gruop: a}', expected: '5:25 `x-rollcall` has no `gruop`. Did you mean `group`?' },
    { notes: '{group: 5}', expected: '5:25 `x-rollcall.group` must be text.' },
    {
      notes: '{role: server}',
      expected: '5:24 `x-rollcall.role` must be one of `long-running`, `one-shot`, `inactive`.',
    },
    {
      notes: '{expectation: restarting}',
      expected: '5:31 `x-rollcall.expectation` must be a map with a `state`.',
    },
    {
      notes: '{expectation: {state: running}}',
      expected:
        '5:39 `x-rollcall.expectation.state` must be one of `failing`, `restarting`, `exited`, `created`, `unhealthy`, `paused`.',
    },
    {
      notes: '{expectation: {state: exited, until: 2025-02-30}}',
      expected: '5:54 `x-rollcall.expectation.until` must be a date such as `2025-12-01`.',
    },
    {
      notes: '{expectation: {state: exited, until: soon}}',
      expected: '5:54 `x-rollcall.expectation.until` must be a date such as `2025-12-01`.',
    },
    { notes: '{checks: {http: /}}', expected: '5:18 `x-rollcall.checks` must be a list.' },
    {
      notes: '{checks: [{}]}',
      expected:
        '5:27 `x-rollcall.checks.0` needs one of `http`, `tcp`, `exec`, `log`, `image`, `resource`, `startup`, `restart`, `mount`, `network`, `persistence`, `graceful-stop`.',
    },
    {
      notes: '{checks: [{http: health, port: 1}]}',
      expected: '5:34 `x-rollcall.checks.0.http` must be a path that begins with `/`.',
    },
    {
      notes: '{checks: [{tcp: 0}]}',
      expected: '5:33 `x-rollcall.checks.0.tcp` must be a port from 1 to 65535.',
    },
    {
      notes: '{checks: [{tcp: x}]}',
      expected: '5:33 `x-rollcall.checks.0.tcp` must be a port from 1 to 65535.',
    },
    {
      notes: '{checks: [{http: /, port: 1, status: 999}]}',
      expected:
        '5:54 `x-rollcall.checks.0.status` must be an HTTP status from 100 to 599, `below 400` or `any`.',
    },
    {
      notes: '{checks: [{http: /}]}',
      expected: '5:27 `x-rollcall.checks.0` needs a `port`, for the service does not have one TCP port only.',
    },
  ])('$notes is refused', async ({ notes, expected }) => {
    expect(await troublesOf(web(notes))).toEqual([`compose.yaml:${expected}`])
  })
})
