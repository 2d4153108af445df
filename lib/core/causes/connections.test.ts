import { describe, expect, test } from 'vitest'
import type { ContainerObservation } from '#lib/core/observation.ts'
import { evidence, result } from '#lib/core/run.fixture.ts'
import { container, definition, judgedService, port, service } from '#lib/core/stack.fixture.ts'
import type { Symptoms } from '#lib/core/symptoms.ts'
import { CONNECTIONS } from './engine-rules.ts'
import type { CauseFinding, Scene } from './rule.ts'
import { symptoms } from './symptoms.fixture.ts'

const IN_SHOP = [{ network: 'shop_default', address: '172.18.0.2' }]
const DB = container({
  service: 'db',
  image: 'postgres:16',
  health: 'healthy',
  ports: [port(15_432, 5432)],
  addresses: IN_SHOP,
})
const CACHE = container({
  service: 'cache',
  image: 'redis:7',
  addresses: [{ network: 'shop_back', address: '172.19.0.2' }],
})

/** A stack of `api`, `db` (PostgreSQL on 5432, on the host 15432) and `cache` (Redis, in another network), `ailing` first. */
function stack(
  ailing: Symptoms,
  others: Symptoms[] = [],
  containers: ContainerObservation[] = [DB, CACHE],
): Scene {
  const services = [
    ailing.service,
    service({ name: 'db', image: 'postgres:16' }),
    service({ name: 'cache', image: 'redis:7' }),
  ]
  const own = ailing.container ? [ailing.container] : []
  return {
    definition: definition({ services }),
    containers: [...own, ...containers],
    ailing: [ailing, ...others],
    now: new Date('2025-11-21T12:00:00.000Z'),
  }
}

function api(log: string, changes: Partial<ContainerObservation> = {}): Symptoms {
  const addresses = [{ network: 'shop_default', address: '172.18.0.9' }]
  return symptoms(log, {
    container: container({
      state: 'restarting',
      exitCode: 1,
      restartCount: 3,
      addresses,
      ports: [port(null, 8000)],
      ...changes,
    }),
  })
}

function find(ailing: Symptoms, scene: Scene): CauseFinding | null {
  return CONNECTIONS.map((rule) => rule(ailing, scene)).find((one) => one !== null) ?? null
}

type Row = [log: string, code: string, title: string, wayOut: RegExp]
const LOCAL = (place: string, of = '') =>
  `Nothing listens on ${place} inside this container${of === '' ? '' : `; it is the service ${of} that does`}`

const ROWS: Row[] = [
  [
    'Error: connect ECONNREFUSED 127.0.0.1:5432',
    'localhost-in-container',
    LOCAL('localhost:5432', 'db'),
    /^Use db:5432 /,
  ],
  [
    'Error 111 connecting to localhost:6379. Connection refused.',
    'localhost-in-container',
    LOCAL('localhost:6379', 'cache'),
    /^Use cache:6379 /,
  ],
  [
    'dial tcp [::1]:15432: connect: connection refused',
    'localhost-in-container',
    LOCAL('localhost:15432', 'db'),
    /^Use db:5432 /,
  ],
  [
    'dial tcp 127.0.0.1:7777: connect: connection refused',
    'localhost-in-container',
    LOCAL('localhost:7777'),
    /host\.docker\.internal:7777/,
  ],
  [
    'dial tcp 127.0.0.1:8000: connect: connection refused',
    'connection-refused',
    'Nothing listens on port 8000 inside the container',
    /8000/,
  ],
  [
    'Error: getaddrinfo ENOTFOUND bd',
    'host-not-found',
    'Host “bd” cannot be found',
    /^Write db instead of bd/,
  ],
  [
    'Error: getaddrinfo ENOTFOUND cahce',
    'host-not-found',
    'Host “cahce” cannot be found',
    /^Write cache instead of cahce/,
  ],
  [
    'could not translate host name "postgres" to address: Name or service not known',
    'host-not-found',
    'Host “postgres” cannot be found',
    /instead of postgres/,
  ],
  [
    'Error -2 connecting to cache:6379. Name or service not known.',
    'host-not-found',
    'Host “cache” cannot be found: it is in another network',
    /shop_back/,
  ],
  [
    'dial tcp: lookup db on 127.0.0.11:53: no such host',
    'host-not-found',
    'Host “db” could not be found',
    /restart this service/,
  ],
  [
    'socket.gaierror: [Errno -2] Name or service not known',
    'host-not-found',
    'A host name cannot be found',
    /configuration/,
  ],
  [
    'curl: (6) Could not resolve host: api.example.com',
    'host-not-found',
    'Host “api.example.com” cannot be found',
    /DNS/,
  ],
  [
    'dial tcp 172.18.0.2:5433: connect: connection refused',
    'connection-refused',
    '172.18.0.2:5433 refuses the connection',
    /^Use db:5432/,
  ],
  [
    'connection to server at "db" (172.18.0.2), port 15432 failed: Connection refused',
    'connection-refused',
    'db:15432 refuses the connection: 15432 is its port on the host',
    /^Use db:5432/,
  ],
  [
    'connection to server at "db" (172.18.0.2), port 5432 failed: Connection refused',
    'connection-refused',
    'db:5432 refuses the connection',
    /^db is up/,
  ],
  [
    'connect ECONNREFUSED 10.1.2.3:443',
    'connection-refused',
    '10.1.2.3:443 refuses the connection',
    /right address/,
  ],
  [
    'dial tcp 10.1.2.3:443: i/o timeout',
    'connection-refused',
    '10.1.2.3:443 does not answer',
    /right address/,
  ],
  [
    'SQLSTATE[HY000] [2002] Connection refused',
    'connection-refused',
    'A connection was refused; its log does not say where',
    /configuration/,
  ],
]

describe('connections that did not come about', () => {
  test.each(ROWS)('%s', (log, code, title, wayOut) => {
    const ailing = api(`starting\n${log}`)
    const found = find(ailing, stack(ailing))
    expect(found).toMatchObject({ code, title })
    expect(found?.wayOut).toMatch(wayOut)
    expect(found?.proof[0]).toEqual({ source: 'log', service: 'api', words: log })
    expect(found?.blockedBy).toBeUndefined()
  })

  test('a traceback under the refusal does not hide it', () => {
    const trace = Array.from({ length: 30 }, (_, n) => `  File "/app/db.py", line ${n}, in connect`).join(
      '\n',
    )
    const log = `Traceback (most recent call last):\n${trace}\npsycopg2.OperationalError: connection to server at "localhost" (127.0.0.1), port 5432 failed: Connection refused\n\tIs the server running on that host and accepting TCP/IP connections?`
    const ailing = api(log)
    expect(find(ailing, stack(ailing))?.code).toBe('localhost-in-container')
  })

  test('what psql asks under its refusal is no recovery', () => {
    const line =
      'psql: error: connection to server at "localhost" (127.0.0.1), port 5432 failed: Connection refused'
    const ailing = api(`${line}\n\tIs the server running on that host and accepting TCP/IP connections?`)
    const found = find(ailing, stack(ailing))
    expect(found?.wayOut).toMatch(/^Use db:5432 /)
    expect(found?.proof[0]?.words).toBe(line)
  })

  const dead = (name: string) =>
    symptoms('', {
      service: service({ name }),
      judged: judgedService({ name, verdict: 'failing' }),
      container: container({ service: name, state: 'exited' }),
    })

  test.each([
    'Error: getaddrinfo ENOTFOUND db',
    'connection to server at "db" (172.18.0.2), port 5432 failed: Connection refused',
    'dial tcp: lookup shop-db-1: Temporary failure in name resolution',
    'wait-for-it.sh: timeout occurred after waiting 15 seconds for db:5432',
  ])('a service that is down is what blocks: %s', (log) => {
    const ailing = api(log)
    const found = find(ailing, stack(ailing, [dead('db')]))
    expect(found).toMatchObject({
      code: 'blocked-by-dependency',
      title: 'Cannot reach db',
      blockedBy: ['db'],
    })
  })

  test('a refusal to nowhere in particular is the dependency that is down, and no other service', () => {
    const dependsOn = [{ service: 'db', condition: 'service_started' as const, required: true }]
    const ailing = api('java.net.ConnectException: Connection refused', { dependsOn })
    expect(find(ailing, stack(ailing, [dead('db'), dead('cache')]))?.blockedBy).toEqual(['db'])
    const free = api('java.net.ConnectException: Connection refused')
    expect(find(free, stack(free, [dead('db')]))?.blockedBy).toBeUndefined()
  })

  test('a service that is only advised on does not block', () => {
    const judged = judgedService({ name: 'db', verdict: 'degraded' })
    const untidy = symptoms('', { service: service({ name: 'db' }), judged, container: DB })
    const ailing = api('connect ECONNREFUSED db:5432')
    expect(find(ailing, stack(ailing, [untidy]))?.blockedBy).toBeUndefined()
  })

  test.each([
    {
      name: 'a healthy container with an old line',
      log: 'connect ECONNREFUSED 127.0.0.1:5432\nlistening on 8000',
      container: container({ health: 'healthy' }),
    },
    {
      name: 'a line long before the end',
      log: `connect ECONNREFUSED 127.0.0.1:5432\n${'working\n'.repeat(60)}`,
      container: container({ state: 'exited', exitCode: 1 }),
    },
    {
      name: 'its health check was refused by itself',
      log: '',
      container: container({
        health: 'unhealthy',
        healthLog: [
          { at: '2025-11-21T11:59:00.000Z', exitCode: 7, output: 'connect ECONNREFUSED 127.0.0.1:8000' },
        ],
      }),
    },
  ])('nothing where $name', ({ log, container: sick }) => {
    const ailing = symptoms(log, { container: sick, judged: judgedService({ verdict: 'degraded' }) })
    expect(find(ailing, stack(ailing))).toBeNull()
  })

  test('the host network has its own localhost', () => {
    const ailing = api('connect ECONNREFUSED 127.0.0.1:5432', { networkMode: 'host' })
    expect(find(ailing, stack(ailing))?.title).toBe('Nothing listens on localhost:5432')
  })

  test('a health check that asks another service is blocked by it', () => {
    const healthLog = [
      { at: '2025-11-21T11:59:00.000Z', exitCode: 6, output: 'curl: (6) Could not resolve host: db' },
    ]
    const ailing = api('', { state: 'running', health: 'unhealthy', healthLog, exitCode: null })
    const found = find(ailing, stack(ailing, [dead('db')]))
    expect(found?.blockedBy).toEqual(['db'])
    expect(found?.proof[0]?.source).toBe('health check')
  })
})

describe('a published port', () => {
  const silent = result({
    kind: 'tcp',
    detail: '8000/tcp',
    outcome: 'fail',
    reason: 'Dropped at once.',
    evidence: evidence({ actual: 'connected, then dropped at once' }),
  })
  const up = { state: 'running' as const, exitCode: null, restartCount: 0 }

  test.each([
    ['Listening on http://127.0.0.1:8000', 'Listens on port 8000 for its own container only'],
    ['Uvicorn running on http://0.0.0.0:3000', 'Port 8000 is offered, and 3000 is the one that listens'],
    ['Listening on http://0.0.0.0:8000', undefined],
    ['Failed to listen on 127.0.0.1:8000', undefined],
  ])('%s', (log, title) => {
    const ailing = { ...api(log, up), results: [silent] }
    expect(find(ailing, stack(ailing))?.title).toBe(title)
  })

  test('the words of our own request are not the container’s', () => {
    const asked = result({
      kind: 'http',
      detail: '8000/',
      outcome: 'fail',
      reason: 'Refused.',
      evidence: evidence({ actual: 'no connection', output: 'connect ECONNREFUSED 127.0.0.1:18000' }),
    })
    const ailing = { ...api('', up), results: [asked] }
    expect(find(ailing, stack(ailing))).toBeNull()
  })
})
