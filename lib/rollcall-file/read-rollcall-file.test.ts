import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readRollcallFile } from './read-rollcall-file.ts'

const KNOWN = ['api', 'database', 'web']

/** What is wrong with a text, as `line:column message`. */
function troublesOf(text: string, known: string[] | null = KNOWN): string[] {
  const read = readRollcallFile(text, known)
  return read.ok ? [] : read.troubles.map(({ line, column, message }) => `${line}:${column} ${message}`)
}

const check = (written: string) => `services:\n  api:\n    checks:\n      - ${written}\n`
const NOTHING = { stack: null, repository: null, groups: [], settleMs: null, services: [], waivers: [] }

describe('a rollcall.yaml is read', () => {
  test.each([
    { text: '', expected: NOTHING },
    { text: '# nothing yet', expected: NOTHING },
    { text: '\uFEFFstack: shop', expected: { ...NOTHING, stack: 'shop' } },
    {
      text: 'stack: shop\nrepository: ../shop\ngroups: [data, python, data]\nsettle: 1m30s\nservices:\nwaivers:',
      expected: {
        ...NOTHING,
        stack: 'shop',
        repository: '../shop',
        groups: ['data', 'python'],
        settleMs: 90_000,
      },
    },
    {
      text: 'services:\n  api:\n  web: {group: python, role: one-shot, expect: {state: paused}}',
      expected: {
        ...NOTHING,
        services: [
          { name: 'api', group: null, role: null, expectation: null, checks: [], waivers: [] },
          {
            name: 'web',
            group: 'python',
            role: 'one-shot',
            expectation: { state: 'paused', reason: '', until: null },
            checks: [],
            waivers: [],
          },
        ],
      },
    },
    {
      text: 'waivers: [{check: exit code, owner: Ada, reason: r, until: 2026-01-01}, {check: image tag, owner: Ada, reason: r, until: 2026-01-01}]',
      expected: {
        ...NOTHING,
        waivers: [
          { kind: 'exit code', detail: null, owner: 'Ada', reason: 'r', until: '2026-01-01' },
          { kind: 'image', detail: 'tag', owner: 'Ada', reason: 'r', until: '2026-01-01' },
        ],
      },
    },
  ])('$text', ({ text, expected }) => {
    expect(readRollcallFile(text, KNOWN)).toEqual({ ok: true, file: expected })
  })

  const http = {
    kind: 'http',
    port: 8080,
    scheme: 'http',
    path: '/',
    status: 200,
    headers: {},
    contains: null,
    matches: null,
    json: [],
    latencyMs: null,
    tlsDays: null,
  }
  test.each([
    { written: 'http: {port: 8080}', expected: http },
    { written: '{http: /, port: 8080}', expected: http },
    {
      written: '{http: /health, port: "8080", status: below 400, contains: up}',
      expected: { ...http, path: '/health', status: 'below 400', contains: 'up' },
    },
    {
      written:
        'http: {port: 8080, path: /h, scheme: https, status: any, headers: {Content-Type: json}, matches: "a|b", latency: 200ms, certificate: 14d}',
      expected: {
        ...http,
        path: '/h',
        scheme: 'https',
        status: 'any',
        headers: { 'content-type': 'json' },
        matches: 'a|b',
        latencyMs: 200,
        tlsDays: 14,
      },
    },
    {
      written:
        'http: {port: 8080, json: [{path: $.status, value: ok}, {path: $.n, is: ">=", value: 3}, {path: $.x, is: exists}]}',
      expected: {
        ...http,
        json: [
          { path: '$.status', is: '=', value: 'ok' },
          { path: '$.n', is: '>=', value: 3 },
          { path: '$.x', is: 'exists', value: true },
        ],
      },
    },
    { written: 'tcp: 5432', expected: { kind: 'tcp', port: 5432 } },
    {
      written: 'exec: {command: [pg_isready, -q]}',
      expected: { kind: 'exec', command: ['pg_isready', '-q'], exitCode: 0, matches: null },
    },
    { written: 'log: {absent: ERROR}', expected: { kind: 'log', pattern: 'ERROR', present: false } },
    { written: 'log: {present: ready}', expected: { kind: 'log', pattern: 'ready', present: true } },
    {
      written: 'image: {size: 300MB, age: 90d, pinned: true, non-root: false}',
      expected: { kind: 'image', maxBytes: 300_000_000, maxAgeDays: 90, pinned: true, nonRoot: false },
    },
    {
      written: 'resource: {memory: 1.5GiB, cpu: 5%}',
      expected: { kind: 'resource', maxMemoryBytes: 1_610_612_736, maxCpuPercent: 5 },
    },
    { written: 'startup: 30s', expected: { kind: 'startup', withinMs: 30_000 } },
    {
      written: 'restart: {most: 2, within: 1h}',
      expected: { kind: 'restart', most: 2, withinMs: 3_600_000 },
    },
    {
      written: 'mount: {target: /data, read-only: true}',
      expected: { kind: 'mount', target: '/data', readOnly: true, volume: null },
    },
    { written: 'network: {isolated-from: [web]}', expected: { kind: 'network', isolatedFrom: ['web'] } },
    {
      written: 'persistence: {probe: [cat, /data/x]}',
      expected: { kind: 'persistence', how: 'restart', probe: ['cat', '/data/x'] },
    },
    { written: 'graceful-stop: true', expected: { kind: 'graceful-stop' } },
  ])('$written', ({ written, expected }) => {
    const read = readRollcallFile(check(written), KNOWN)
    expect(read).toMatchObject({ ok: true })
    expect(read.ok && read.file.services[0]?.checks).toEqual([{ ...expected, retries: null }])
  })

  test('a check with retries', () => {
    const read = readRollcallFile(check('{tcp: 1, retries: {attempts: 3, every: 2s}}'), KNOWN)
    expect(read.ok && read.file.services[0]?.checks[0]?.retries).toEqual({ attempts: 3, everyMs: 2_000 })
  })
})

describe('what is wrong is told with its place', () => {
  test.each([
    { text: '- a', expected: '1:1 A rollcall.yaml is a map' },
    { text: 'a: 1\n---\nb: 2', expected: '3:1 The file holds a second YAML document' },
    { text: 'stack: !x shop', expected: '1:11 A rollcall.yaml knows no tags.' },
    { text: 'services:\n\tapi:\n', expected: '2:1 A tab indents this line' },
    { text: 'stack: a\nstack: b', expected: '2:1 `stack` is here twice' },
    { text: 'stack: "a', expected: '1:10 A closing quote is missing.' },
    { text: 'stack: Shop', expected: '1:8 `stack` is no name of a compose project.' },
    { text: 'group: [a]', expected: '1:1 The file has no `group`. Did you mean `groups`?' },
    { text: 'settle: 90', expected: '1:9 `settle` must be a length of time such as `90s`' },
    {
      text: 'settle: 2h',
      expected: '1:9 `settle` must be a length of time such as `90s`, `5m` or `14d`, at most `1h`.',
    },
    { text: 'services: [api]', expected: "1:1 `services` must be a map of services' names." },
    {
      text: 'services: {databse: {}}',
      expected: '1:12 `databse` is not a service of this stack. Did you mean `database`?',
    },
    { text: 'services: {"a b": {}}', expected: '1:12 `services.a b` is no name of a service' },
    { text: 'services: {__proto__: {}}', expected: '1:12 `__proto__` cannot be a key.' },
    {
      text: 'services:\n  api:\n    rol: one-shot',
      expected: '3:10 `services.api` has no `rol`. Did you mean `role`?',
    },
    {
      text: 'services: {api: {role: server}}',
      expected: '1:24 `services.api.role` must be one of `long-running`',
    },
    { text: 'services: {api: {expect: {}}}', expected: '1:26 `services.api.expect.state` is missing.' },
    {
      text: 'services: {api: {expect: {state: exited, until: 2025-02-30}}}',
      expected: '1:49 `services.api.expect.until` must be a date such as `2025-12-01`.',
    },
    { text: 'waivers: [{check: compose}]', expected: '1:11 `waivers.0.owner` is missing.' },
    {
      text: 'waivers: [{check: imge tag, owner: a, reason: b, until: 2026-01-01}]',
      expected: '1:19 `waivers.0.check` must begin with a kind of check. Did you mean `image`?',
    },
    {
      text: 'stack: a\n# fine\n\n# hunter2 is\n  # password=hunter2\n',
      expected: '5:3 This comment looks as if it held a credential',
    },
    { text: '# password=hunter2\nstack: a', expected: '1:1 This comment looks as if it held a credential' },
    {
      text: 'services:\n  api: {} # API_TOKEN=abc1\n',
      expected: '2:11 This comment looks as if it held a credential',
    },
    {
      text: 'services: {api: {expect: {state: exited, reason: "password=hunter2"}}}',
      expected: '1:50 `services.api.expect.reason` looks as if it held a credential, and it is kept.',
    },
  ])('$text', ({ text, expected }) => {
    const found = troublesOf(text)
    expect(
      found.some((trouble) => trouble.startsWith(expected)),
      found.join('\n'),
    ).toBe(true)
    expect(found.join()).not.toMatch(/hunter2|abc1/)
  })

  test.each([
    { written: '{}', expected: '4:9 `services.api.checks.0` needs one of `http`, `tcp`' },
    { written: '{tcp: 1, startup: 3s}', expected: '4:9 `services.api.checks.0` holds `tcp` and `startup`' },
    { written: 'tpc: 1', expected: '`services.api.checks.0` has no `tpc`. Did you mean `tcp`?' },
    { written: 'tcp: 0', expected: '4:14 `services.api.checks.0.tcp` must be a port from 1 to 65535.' },
    { written: 'http: /', expected: '4:9 `services.api.checks.0` needs a `port`.' },
    { written: 'http: {path: /}', expected: '`services.api.checks.0.http.port` is missing.' },
    {
      written: '{http: health, port: 1}',
      expected: '4:16 `services.api.checks.0.http` must be a path that begins with `/`.',
    },
    { written: '{tcp: 1, port: 2}', expected: '`services.api.checks.0.port` belongs beside an `http`' },
    {
      written: 'http: {port: 1, status: 99}',
      expected: '`services.api.checks.0.http.status` must be an HTTP status',
    },
    {
      written: 'http: {port: 1, matches: "(a"}',
      expected: '`services.api.checks.0.http.matches` is no RE2 pattern: missing closing )',
    },
    { written: 'log: {absent: "(?<=a)b"}', expected: '`services.api.checks.0.log.absent` is no RE2 pattern' },
    {
      written: 'log: {absent: a, present: b}',
      expected: '`services.api.checks.0.log` needs `present` or `absent`, one of them.',
    },
    {
      written: 'http: {port: 1, json: [{path: "status", value: 1}]}',
      expected: '`services.api.checks.0.http.json.0.path` cannot be read',
    },
    {
      written: 'http: {port: 1, json: [{path: "$.a"}]}',
      expected: '`services.api.checks.0.http.json.0.value` is missing.',
    },
    {
      written: 'http: {port: 1, json: [{path: "$.a", is: "<", value: many}]}',
      expected: '`services.api.checks.0.http.json.0.value` must be a number, to be compared by `<`.',
    },
    {
      written: 'http: {port: 1, json: [{path: "$.a", is: matches, value: "["}]}',
      expected: '`services.api.checks.0.http.json.0.value` is no RE2 pattern',
    },
    {
      written: 'exec: {command: pg_isready}',
      expected: '`services.api.checks.0.exec.command` must be a list of words',
    },
    { written: 'exec: {command: []}', expected: '`services.api.checks.0.exec.command` must not be empty.' },
    {
      written: 'exec: {command: [mysql, -phunter2]}',
      expected: '`services.api.checks.0.exec.command` looks as if it held a credential',
    },
    {
      written: 'exec: {command: [curl, "http://bob:hunter2@db"]}',
      expected: 'looks as if it held a credential',
    },
    { written: 'image: {}', expected: '`services.api.checks.0.image` needs `size`, `age`' },
    {
      written: 'image: {size: 300}',
      expected: '`services.api.checks.0.image.size` must be a size such as `300MB`',
    },
    { written: 'image: {age: 90h}', expected: '`services.api.checks.0.image.age` must be whole days' },
    {
      written: 'resource: {cpu: 5}',
      expected: '`services.api.checks.0.resource.cpu` must be a share such as `5%`.',
    },
    {
      written: 'mount: {target: data}',
      expected: '`services.api.checks.0.mount.target` must be a path in the container',
    },
    {
      written: 'network: {isolated-from: [wbe]}',
      expected: '`wbe` is not a service of this stack. Did you mean `web`?',
    },
    { written: 'graceful-stop: yes', expected: '`services.api.checks.0.graceful-stop` must be `true`.' },
    {
      written: '{tcp: 1, retries: {attempts: 99}}',
      expected: '`services.api.checks.0.retries.attempts` must be a number of tries',
    },
    { written: 'exec: {command: ["a\\0b"]}', expected: 'holds a character that cannot be printed' },
  ])('$written', ({ written, expected }) => {
    const found = troublesOf(check(written))
    expect(
      found.some((trouble) => trouble.includes(expected)),
      found.join('\n'),
    ).toBe(true)
    expect(found.join()).not.toContain('hunter2')
  })

  test('any service may be named where none is known', () => {
    expect(troublesOf('services: {new: {}}', null)).toEqual([])
  })

  test('several troubles are told at once', () => {
    expect(troublesOf('settle: x\nservices: {api: {role: x}, wbe: {}}')).toHaveLength(3)
  })
})

describe('hostile files', () => {
  const bomb = ['a0: &a0 [x, x, x, x, x, x, x, x, x]']
  for (let i = 1; i < 20; i += 1)
    bomb.push(
      `a${i}: &a${i} [${Array(9)
        .fill(`*a${i - 1}`)
        .join(', ')}]`,
    )
  test.each([
    { name: 'more than 256 KiB', text: `#${'x'.repeat(256 * 1024)}`, expected: 'is larger than 256 KiB' },
    { name: 'NUL', text: 'stack: a\u0000', expected: 'holds NUL bytes' },
    { name: 'not UTF-8', text: 'stack: a\uFFFD', expected: 'is not UTF-8' },
    { name: 'billion laughs', text: bomb.join('\n'), expected: 'hold more than 20,000 values' },
    { name: 'an alias of itself', text: 'services: &a [*a]', expected: 'stands inside the value it names' },
    { name: 'brackets', text: '['.repeat(50_000), expected: 'nested more than 100 levels' },
    {
      name: 'a pattern too large',
      text: check('log: {absent: "(((a{9}){9}){9}"}'),
      expected: 'is no RE2 pattern',
    },
    {
      name: 'a pattern that repeats itself',
      text: check('log: {absent: "((a{90}){90})"}'),
      expected: 'repeats too much',
    },
    {
      name: 'very many large patterns',
      text: `services:\n${Array.from({ length: 60 }, (_, i) => `  s${i}: {checks: [{log: {absent: "((a{40}){40})"}}]}`).join('\n')}`,
      expected: 'repeat too much together',
    },
    {
      name: 'a thousand troubles',
      text: `services:\n${Array.from({ length: 1000 }, (_, i) => `  s${i}: {x: 1}`).join('\n')}`,
      expected: 'has no `x`',
    },
  ])('$name', ({ text, expected }) => {
    const found = troublesOf(text)
    expect(found.join('\n')).toContain(expected)
    expect(found.length).toBeLessThanOrEqual(51)
  })

  test('any bytes are read or refused, and nothing is thrown', () => {
    const bytes = fc.uint8Array({ maxLength: 300 }).map((given) => new TextDecoder().decode(given))
    const yamlish = fc
      .array(
        fc.constantFrom(
          ...[
            'services:',
            'api:',
            ' ',
            '  ',
            '\n',
            '- ',
            '{',
            '}',
            '[',
            ']',
            ': ',
            '#',
            '&a',
            '*a',
            '"',
            "'",
            '|\n',
            '?',
            ',',
          ],
          ...[
            'checks:',
            'http',
            'tcp',
            '1',
            '/',
            'expect',
            'state',
            'null',
            '<<',
            '!!str',
            '---\n',
            '\t',
            'é',
            'settle: 5s',
          ],
        ),
        { maxLength: 40 },
      )
      .map((parts) => parts.join(''))
    fc.assert(
      fc.property(fc.oneof(bytes, yamlish), (text) => {
        const read = readRollcallFile(text, KNOWN)
        expect(read.ok || read.troubles.length > 0).toBe(true)
      }),
      { numRuns: 500 },
    )
  })

  test('any values in the right places are read or refused with a place', () => {
    fc.assert(
      fc.property(
        fc.jsonValue({ maxDepth: 4 }),
        fc.constantFrom('services', 'waivers', 'settle', 'check'),
        (value, where) => {
          const json = JSON.stringify(value)
          const text =
            where === 'check' ? `{"services":{"api":{"checks":[${json}]}}}` : `{"${where}":${json}}`
          const read = readRollcallFile(text, KNOWN)
          if (!read.ok)
            for (const { line, column } of read.troubles) expect([line > 0, column > 0]).toEqual([true, true])
        },
      ),
      { numRuns: 300 },
    )
  })
})
