import { describe, expect, test } from 'vitest'
import type { ContainerObservation } from '#lib/core/observation.ts'
import type { CheckResult } from '#lib/core/outcome.ts'
import { evidence, result } from '#lib/core/run.fixture.ts'
import { ago, container } from '#lib/core/stack.fixture.ts'
import { ENGINE_FIRST, ENGINE_LAST } from './engine-rules.ts'
import { scene, symptoms } from './symptoms.fixture.ts'

type Row = {
  name: string
  test: string
  exitCode?: number
  output: string
  log?: string
  results?: CheckResult[]
  container?: Partial<ContainerObservation>
  expected: [code: string, title: string] | null
}

const CURL = 'curl -f http://localhost:8080/health || exit 1'
const METER =
  '  % Total    % Received % Xferd  Average Speed   Time\n\r  0     0    0     0    0     0      0      0 --:--:-- --:--:--     0'
const REFUSED = `${METER}curl: (7) Failed to connect to localhost port 8080 after 0 ms: Couldn't connect to server`

const NO_TOOL = (tool: string): [string, string] => [
  'health-tool-missing',
  `The health check needs “${tool}”, which was not found`,
]
const NOTHING = (port: number): [string, string] => [
  'connection-refused',
  `Nothing listens on port ${port} inside the container`,
]
const WRONG = (asked: number, open: number): [string, string] => [
  'health-wrong-port',
  `The health check asks port ${asked}, and ${open} is the one that listens`,
]

const ROWS: Row[] = [
  {
    name: 'curl, busybox',
    test: CURL,
    exitCode: 127,
    output: '/bin/sh: curl: not found\n',
    expected: NO_TOOL('curl'),
  },
  {
    name: 'wget, dash',
    test: CURL,
    exitCode: 127,
    output: '/bin/sh: 1: wget: not found\n',
    expected: NO_TOOL('wget'),
  },
  {
    name: 'curl behind “|| exit 1”',
    test: CURL,
    exitCode: 1,
    output: '/bin/sh: 1: curl: not found\n',
    expected: NO_TOOL('curl'),
  },
  {
    name: 'exec form',
    test: CURL,
    exitCode: -1,
    output:
      'OCI runtime exec failed: exec failed: unable to start container process: exec: "curl": executable file not found in $PATH: unknown',
    expected: NO_TOOL('curl'),
  },
  {
    name: 'a script that is not there',
    test: '/hc.sh',
    exitCode: 127,
    output: '/bin/sh: 1: /hc.sh: not found\n',
    expected: NO_TOOL('/hc.sh'),
  },
  {
    name: 'a script that may not run',
    test: '/hc.sh',
    exitCode: 126,
    output: '/bin/sh: 1: /hc.sh: Permission denied\n',
    expected: ['health-tool-missing', 'The health check’s “/hc.sh” cannot be executed'],
  },
  { name: 'only the exit code', test: 'x', exitCode: 127, output: '', expected: NO_TOOL('its command') },
  {
    name: 'a smaller build of a tool',
    test: 'nc -z localhost 99',
    output: "nc: invalid option -- 'z'\nBusyBox v1.35.0 multi-call binary.\n",
    expected: ['health-tool-missing', 'The health check’s “nc” does not know an option it is given'],
  },
  { name: 'refused, nothing else known', test: CURL, exitCode: 7, output: REFUSED, expected: NOTHING(8080) },
  {
    name: 'refused, busybox names no port',
    test: 'wget -qO- http://localhost:3000/ || exit 1',
    output: "wget: can't connect to remote host (127.0.0.1): Connection refused\n",
    expected: NOTHING(3000),
  },
  {
    name: 'a quiet curl',
    test: 'curl -sf http://localhost:8080/',
    exitCode: 7,
    output: '',
    expected: NOTHING(8080),
  },
  {
    name: 'pg_isready',
    test: 'pg_isready -U postgres',
    exitCode: 2,
    output: '/var/run/postgresql:5432 - no response\n',
    expected: NOTHING(5432),
  },
  {
    name: 'redis-cli',
    test: 'redis-cli ping',
    exitCode: 1,
    output: 'Could not connect to Redis at 127.0.0.1:6379: Connection refused\n',
    expected: NOTHING(6379),
  },
  {
    name: 'refused while the log names another port',
    test: CURL,
    exitCode: 7,
    output: REFUSED,
    log: 'INFO: Uvicorn running on http://0.0.0.0:8000 (Press CTRL+C to quit)',
    expected: WRONG(8080, 8000),
  },
  {
    name: 'refused, Node',
    test: CURL,
    exitCode: 7,
    output: REFUSED,
    log: 'Server listening on port 3000',
    expected: WRONG(8080, 3000),
  },
  {
    name: 'refused, Go',
    test: CURL,
    exitCode: 7,
    output: REFUSED,
    log: 'listening on :9090',
    expected: WRONG(8080, 9090),
  },
  {
    name: 'refused, Spring',
    test: CURL,
    exitCode: 7,
    output: REFUSED,
    log: 'Tomcat started on port(s): 8081 (http) with context path',
    expected: WRONG(8080, 8081),
  },
  {
    name: 'refused, gunicorn',
    test: CURL,
    exitCode: 7,
    output: REFUSED,
    log: '[1] [INFO] Listening at: http://0.0.0.0:8000 (1)',
    expected: WRONG(8080, 8000),
  },
  {
    name: 'refused while a check was answered elsewhere',
    test: CURL,
    exitCode: 7,
    output: REFUSED,
    results: [result({ kind: 'tcp', detail: '80/tcp' })],
    expected: WRONG(8080, 80),
  },
  {
    name: 'refused, though the log says it listens there',
    test: CURL,
    exitCode: 7,
    output: REFUSED,
    log: 'listening on :8080',
    expected: NOTHING(8080),
  },
  {
    name: '404 by busybox',
    test: CURL,
    output: 'wget: server returned error: HTTP/1.1 404 Not Found\n',
    expected: ['health-wrong-path', 'The health check asks path /health, which is not there (404)'],
  },
  {
    name: '404 by curl',
    test: CURL,
    exitCode: 22,
    output: `${METER}curl: (22) The requested URL returned error: 404\n`,
    expected: ['health-wrong-path', 'The health check asks path /health, which is not there (404)'],
  },
  {
    name: '404 by Python',
    test: 'python -c x',
    output: 'urllib.error.HTTPError: HTTP Error 404: Not Found',
    expected: ['health-wrong-path', 'The health check asks its path, which is not there (404)'],
  },
  {
    name: '401',
    test: CURL,
    exitCode: 22,
    output: 'curl: (22) The requested URL returned error: 401',
    expected: ['health-wrong-path', 'The health check asks path /health, which needs a sign-in (401)'],
  },
  {
    name: '405',
    test: CURL,
    exitCode: 22,
    output: 'wget: server returned error: HTTP/1.1 405 Method Not Allowed',
    expected: [
      'health-wrong-path',
      'The health check asks path /health with a method it does not take (405)',
    ],
  },
  {
    name: 'a quiet one, and a check that asked the same',
    test: 'curl -sf http://localhost:8080/health || exit 1',
    output: '',
    results: [
      result({
        kind: 'http',
        detail: '8080/health',
        outcome: 'fail',
        reason: 'Answered with status 404.',
        evidence: evidence({ actual: 'status 404' }),
      }),
    ],
    expected: ['health-wrong-path', 'The health check asks path /health, which is not there (404)'],
  },
  {
    name: '503',
    test: CURL,
    exitCode: 22,
    output: 'curl: (22) The requested URL returned error: 503',
    expected: ['application-error', 'The health check is answered with status 503'],
  },
  {
    name: 'no answer',
    test: CURL,
    exitCode: -1,
    output: 'Health check exceeded timeout (30s)',
    expected: ['health-timeout', 'The health check gets no answer within 30s'],
  },
  {
    name: 'starting up, as it is told',
    test: 'pg_isready',
    exitCode: 1,
    output: '/var/run/postgresql:5432 - rejecting connections\n',
    expected: ['slow-start', 'Still starting after its start period'],
  },
  {
    name: 'refused while its last line is at work',
    test: CURL,
    exitCode: 7,
    output: REFUSED,
    log: 'Loading model weights: 40%',
    expected: ['slow-start', 'Still starting after its start period'],
  },
  {
    name: 'refused, at work for an hour',
    test: CURL,
    exitCode: 7,
    output: REFUSED,
    log: 'Loading model',
    container: { startedAt: ago(3_600_000) },
    expected: NOTHING(8080),
  },
  {
    name: 'another host is not its own port',
    test: 'curl -f http://api:80/',
    exitCode: 7,
    output: 'curl: (7) Failed to connect to api port 80 after 0 ms: Connection refused',
    expected: null,
  },
  { name: 'no words', test: 'test -f /ready', output: '', expected: null },
  { name: 'healthy again', test: CURL, output: REFUSED, container: { health: 'healthy' }, expected: null },
]

describe('how a health check fails', () => {
  test.each(ROWS)(
    '$name',
    ({ test: words, exitCode = 1, output, log = '', results = [], container: changes = {}, expected }) => {
      const sick = container({
        health: 'unhealthy',
        startedAt: ago(120_000),
        exitCode: null,
        healthcheck: ['CMD-SHELL', words],
        healthLog: [1, 2].map((n) => ({ at: ago(90_000 - n * 30_000), exitCode, output })),
        ...changes,
      })
      const ailing = symptoms(log, { container: sick, results })
      const found = [...ENGINE_FIRST, ...ENGINE_LAST]
        .map((rule) => rule(ailing, scene([ailing])))
        .find((one) => one !== null)
      expect(found ? [found.code, found.title.replaceAll("'", '’')] : null).toEqual(expected)
      for (const { words: proof } of found?.proof ?? []) expect(proof).not.toBe('')
    },
  )
})
