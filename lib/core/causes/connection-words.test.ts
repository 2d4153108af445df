import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { connectionTrouble, isLocal } from './connection-words.ts'

type Row = [line: string, what: 'refused' | 'unresolved' | 'silent', host: string | null, port: number | null]

const ROWS: Row[] = [
  ["P1001: Can't reach database server at `db:5432`", 'refused', 'db', 5432],
  ['Error: connect ECONNREFUSED 127.0.0.1:5432', 'refused', '127.0.0.1', 5432],
  ['Error: connect ECONNREFUSED ::1:6379', 'refused', '::1', 6379],
  ['dial tcp 127.0.0.1:5432: connect: connection refused', 'refused', '127.0.0.1', 5432],
  ['main.go:25: dial tcp [::1]:5432: connect: connection refused', 'refused', '::1', 5432],
  [
    'Get "http://api:8080/v1": dial tcp 172.18.0.3:8080: connect: connection refused',
    'refused',
    '172.18.0.3',
    8080,
  ],
  [
    'psql: error: connection to server at "localhost" (127.0.0.1), port 5432 failed: Connection refused',
    'refused',
    'localhost',
    5432,
  ],
  ['connection to server at "db" (172.18.0.2), port 5432 failed: Connection refused', 'refused', 'db', 5432],
  ['Could not connect to Redis at 127.0.0.1:6379: Connection refused', 'refused', '127.0.0.1', 6379],
  [
    'redis.exceptions.ConnectionError: Error 111 connecting to localhost:6379. Connection refused.',
    'refused',
    'localhost',
    6379,
  ],
  [
    "requests.exceptions.ConnectionError: HTTPConnectionPool(host='localhost', port=8000): Max retries exceeded with url: / (Caused by NewConnectionError('<urllib3.connection.HTTPConnection object at 0x7f>: Failed to establish a new connection: [Errno 111] Connection refused'))",
    'refused',
    'localhost',
    8000,
  ],
  [
    "curl: (7) Failed to connect to localhost port 8080 after 0 ms: Couldn't connect to server",
    'refused',
    'localhost',
    8080,
  ],
  ["wget: can't connect to remote host (127.0.0.1): Connection refused", 'refused', '127.0.0.1', null],
  [
    'Connecting to localhost (localhost)|127.0.0.1|:80... failed: Connection refused.',
    'refused',
    'localhost',
    80,
  ],
  [
    'org.postgresql.util.PSQLException: Connection to localhost:5432 refused. Check that the hostname and port are correct',
    'refused',
    'localhost',
    5432,
  ],
  ["ERROR 2003 (HY000): Can't connect to MySQL server on 'db:3306' (111)", 'refused', 'db', 3306],
  [
    "pymysql.err.OperationalError: (2003, \"Can't connect to MySQL server on 'localhost' ([Errno 111] Connection refused)\")",
    'refused',
    'localhost',
    null,
  ],
  [
    "ConnectionRefusedError: [Errno 111] Connect call failed ('127.0.0.1', 5432)",
    'refused',
    '127.0.0.1',
    5432,
  ],
  [
    "OSError: Multiple exceptions: [Errno 111] Connect call failed ('127.0.0.1', 5432), [Errno 99] Cannot assign requested address",
    'refused',
    '127.0.0.1',
    5432,
  ],
  [
    'pymongo.errors.ServerSelectionTimeoutError: localhost:27017: [Errno 111] Connection refused',
    'refused',
    'localhost',
    27017,
  ],
  [
    'connect() failed (111: Connection refused) while connecting to upstream, client: 172.18.0.1, server: localhost, request: "GET / HTTP/1.1", upstream: "http://172.18.0.3:8000/", host: "localhost:8080"',
    'refused',
    '172.18.0.3',
    8000,
  ],
  [
    'Errno::ECONNREFUSED: Connection refused - connect(2) for "localhost" port 5432',
    'refused',
    'localhost',
    5432,
  ],
  ['bash: line 1: /dev/tcp/db/5432: Connection refused', 'refused', 'db', 5432],
  [
    'nc: connect to localhost (127.0.0.1) port 5432 (tcp) failed: Connection refused',
    'refused',
    'localhost',
    5432,
  ],
  [
    '[error] Connection to node -1 (localhost/127.0.0.1:9092) could not be established. Broker may not be available.',
    'refused',
    'localhost',
    9092,
  ],
  ['Npgsql.NpgsqlException (0x80004005): Failed to connect to 127.0.0.1:5432', 'refused', '127.0.0.1', 5432],
  ['System.Net.Http.HttpRequestException: Connection refused (api:8080)', 'refused', 'api', 8080],
  [
    '(DBConnection.ConnectionError) tcp connect (localhost:5432): connection refused - :econnrefused',
    'refused',
    'localhost',
    5432,
  ],
  ['localhost:5432 - no response', 'refused', 'localhost', 5432],
  ['SQLSTATE[HY000] [2002] Connection refused', 'refused', null, null],
  ['Error: Connection refused (os error 111)', 'refused', null, null],
  ['java.net.ConnectException: Connection refused', 'refused', null, null],
  ['amqp: dial amqp://user:[redacted]@rabbit:5672/: connection refused', 'refused', 'rabbit', 5672],

  ['Error: getaddrinfo ENOTFOUND db', 'unresolved', 'db', null],
  ['Error: getaddrinfo EAI_AGAIN postgres', 'unresolved', 'postgres', null],
  [
    'MongoNetworkError: failed to connect to server [mongo:27017] on first connect: getaddrinfo ENOTFOUND mongo',
    'unresolved',
    'mongo',
    null,
  ],
  [
    'psql: error: could not translate host name "db" to address: Name or service not known',
    'unresolved',
    'db',
    null,
  ],
  ['dial tcp: lookup db on 127.0.0.11:53: no such host', 'unresolved', 'db', null],
  ['dial tcp: lookup redis: Temporary failure in name resolution', 'unresolved', 'redis', null],
  ['java.net.UnknownHostException: postgres: Name or service not known', 'unresolved', 'postgres', null],
  ['Caused by: java.net.UnknownHostException: kafka', 'unresolved', 'kafka', null],
  ["wget: bad address 'api:80'", 'unresolved', 'api', 80],
  ["ping: bad address 'api'", 'unresolved', 'api', null],
  ["nc: bad address 'db'", 'unresolved', 'db', null],
  ['curl: (6) Could not resolve host: api', 'unresolved', 'api', null],
  [
    'nginx: [emerg] host not found in upstream "api" in /etc/nginx/conf.d/default.conf:3',
    'unresolved',
    'api',
    null,
  ],
  [
    'nginx: [emerg] host not found in upstream "api:8000" in /etc/nginx/nginx.conf:12',
    'unresolved',
    'api',
    8000,
  ],
  ['Error -2 connecting to redis:6379. Name or service not known.', 'unresolved', 'redis', 6379],
  ['Could not connect to Redis at redis:6379: Name or service not known', 'unresolved', 'redis', 6379],
  ["ERROR 2005 (HY000): Unknown MySQL server host 'db' (-2)", 'unresolved', 'db', null],
  ["Unknown server host 'mariadb' (-3)", 'unresolved', 'mariadb', null],
  [
    'PDOException: SQLSTATE[HY000] [2002] php_network_getaddresses: getaddrinfo for mysql failed: Name or service not known',
    'unresolved',
    'mysql',
    null,
  ],
  ['socket.gaierror: [Errno -2] Name or service not known', 'unresolved', null, null],
  ['socket.gaierror: [Errno -3] Temporary failure in name resolution', 'unresolved', null, null],
  [
    "urllib3.exceptions.NameResolutionError: <urllib3.connection.HTTPConnection object at 0x7f>: Failed to resolve 'api' ([Errno -2] Name or service not known)",
    'unresolved',
    'api',
    null,
  ],
  [
    'aiohttp.client_exceptions.ClientConnectorError: Cannot connect to host api:80 ssl:default [Name or service not known]',
    'unresolved',
    'api',
    80,
  ],
  ['System.Net.Sockets.SocketException: Name or service not known (api:80)', 'unresolved', 'api', 80],
  ['nc: getaddrinfo for host "db" port 5432: Name or service not known', 'unresolved', 'db', 5432],
  [
    "Couldn't resolve server kafka:9092 from bootstrap.servers as DNS resolution failed for kafka",
    'unresolved',
    'kafka',
    9092,
  ],
  [
    '(DBConnection.ConnectionError) tcp connect (db:5432): non-existing domain - :nxdomain',
    'unresolved',
    'db',
    5432,
  ],
  ['ssh: Could not resolve hostname bastion: Name or service not known', 'unresolved', 'bastion', null],
  ['error: failed to lookup address information: Name or service not known', 'unresolved', null, null],

  ['Error: connect ETIMEDOUT 10.0.0.7:5432', 'silent', '10.0.0.7', 5432],
  ['dial tcp 10.0.0.7:443: i/o timeout', 'silent', '10.0.0.7', 443],
  ['connect EHOSTUNREACH 172.18.0.9:6379', 'silent', '172.18.0.9', 6379],
  ['wait-for-it.sh: timeout occurred after waiting 15 seconds for db:5432', 'silent', 'db', 5432],
]

describe('connectionTrouble', () => {
  test.each(ROWS)('%s', (line, what, host, port) => {
    expect(connectionTrouble(line)).toEqual({ what, host, port })
  })

  test.each([
    'Listening on http://0.0.0.0:8080',
    '2025-11-21 12:00:05 connected to db:5432',
    'GET /users/404 200 4ms',
    'permission refused for user bob',
    'Host key verification disabled',
    '',
  ])('nothing in: %s', (line) => {
    expect(connectionTrouble(line)).toBeNull()
  })

  test('the next line names the host where the first does not', () => {
    const after = [
      '\tIs the server running on host "localhost" (127.0.0.1) and accepting',
      '\tTCP/IP connections on port 5432?',
    ]
    expect(connectionTrouble('could not connect to server: Connection refused', after)?.host).toBe(
      'localhost',
    )
  })

  test('any line is read in good time and gives a port that can be', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 3000, unit: 'binary-ascii' }), (noise) => {
        const found = connectionTrouble(`${noise} connection refused ${noise}`)
        expect(found?.port ?? 1).toBeGreaterThan(0)
        expect(found?.port ?? 1).toBeLessThan(65_536)
      }),
    )
  })
})

test.each([
  ['localhost', true],
  ['127.0.1.1', true],
  ['::1', true],
  ['local', false],
  ['10.127.0.1', false],
])('%s is this very machine: %s', (host, expected) => {
  expect(isLocal(host)).toBe(expected)
})
