import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { redact } from './redact.ts'

const R = '[redacted]'

const SECRETS: { name: string; input: string; expected: string }[] = [
  { name: 'env line', input: 'POSTGRES_PASSWORD=hunter2', expected: `POSTGRES_PASSWORD=${R}` },
  {
    name: 'env phrase',
    input: 'export DB_PASSWORD=correct horse battery staple\nPORT=1',
    expected: `export DB_PASSWORD=${R}\nPORT=1`,
  },
  {
    name: 'env quoted phrase',
    input: 'DB_PASS="correct horse" PORT=5432',
    expected: `DB_PASS="${R}" PORT=5432`,
  },
  { name: 'env glued name', input: 'PGPASSWORD=x1 REDIS=2', expected: `PGPASSWORD=${R}` },
  { name: 'env with semicolon', input: 'APP_KEY=ab;c=d', expected: `APP_KEY=${R}` },
  { name: 'two quotes', input: `password='it''s mine' user=bob`, expected: `password='${R}' user=bob` },
  {
    name: 'default in a reference',
    input: `POSTGRES_PASSWORD: \${DB_PASS:-hunter2}`,
    expected: `POSTGRES_PASSWORD: ${R}`,
  },
  {
    name: 'yaml',
    input: 'services:\n  db:\n    password: my secret words\n    user: bob',
    expected: `services:\n  db:\n    password: ${R}\n    user: bob`,
  },
  { name: 'yaml list', input: '  - API_TOKEN=abc', expected: `  - API_TOKEN=${R}` },
  {
    name: 'yaml block',
    input: 'secret: |\n  line one\n  line two\nuser: bob',
    expected: `secret: |\n  ${R}\nuser: bob`,
  },
  {
    name: 'json',
    input: '{"user":"bob","password":"a \\" b","port":1}',
    expected: `{"user":"bob","password":"${R}","port":1}`,
  },
  { name: 'json number', input: '{"password": 12345, "n": 1}', expected: `{"password": ${R}, "n": 1}` },
  {
    name: 'json in json',
    input: '{"m":"{\\"apiKey\\":\\"abc\\",\\"a\\":1}"}',
    expected: `{"m":"{\\"apiKey\\":\\"${R}\\",\\"a\\":1}"}`,
  },
  { name: 'json cut off', input: '{"password": "abc def', expected: `{"password": "${R}` },
  {
    name: 'inspect env',
    input: '["POSTGRES_PASSWORD=a b","TZ=UTC"]',
    expected: `["POSTGRES_PASSWORD=${R}","TZ=UTC"]`,
  },
  {
    name: 'python',
    input: "{'client_secret': 'a b', 'n': 2}",
    expected: `{'client_secret': '${R}', 'n': 2}`,
  },
  { name: 'ruby', input: ':password=>"abc", :user=>"bob"', expected: `:password=>"${R}", :user=>"bob"` },
  { name: 'go struct', input: '{Password:abc User:bob}', expected: `{Password:${R} User:bob}` },
  {
    name: 'libpq',
    input: 'dial host=db password=a b user=bob',
    expected: `dial host=db password=${R} user=bob`,
  },
  {
    name: 'ado',
    input: 'conn: Server=db;Password=ab c;Database=x',
    expected: `conn: Server=db;Password=${R};Database=x`,
  },
  { name: 'prose', input: 'login failed, password: hunter two', expected: `login failed, password: ${R}` },
  { name: 'api key in prose', input: 'using API key: abc-def', expected: `using API key: ${R}` },
  {
    name: 'npmrc',
    input: '//registry.example.org/:_authToken=abc-def',
    expected: `//registry.example.org/:_authToken=${R}`,
  },
  { name: 'xml', input: '<db><password>a b</password></db>', expected: `<db><password>${R}</password></db>` },
  {
    name: 'authorization',
    input: 'Authorization: Digest a="b", c="d"\nHost: x',
    expected: `Authorization: ${R}\nHost: x`,
  },
  {
    name: 'cookies',
    input: 'Cookie: a=b; c=d\nSet-Cookie: sid=1; Path=/',
    expected: `Cookie: ${R}\nSet-Cookie: ${R}`,
  },
  {
    name: 'header of curl',
    input: "curl -H 'Authorization: Bearer a b' http://x",
    expected: `curl -H 'Authorization: ${R}' http://x`,
  },
  {
    name: 'header of curl, double',
    input: 'curl -H "X-Api-Key: abc" http://x/',
    expected: `curl -H "X-Api-Key: ${R}" http://x/`,
  },
  {
    name: 'header as json',
    input: '{"authorization":"Bearer abc","a":1}',
    expected: `{"authorization":"${R}","a":1}`,
  },
  { name: 'bearer', input: 'sent Bearer abc123DEF to x', expected: `sent Bearer ${R} to x` },
  { name: 'option', input: 'app --password hunter2 --port 80', expected: `app --password ${R} --port 80` },
  { name: 'option with =', input: 'app --api-key=abc --port=80', expected: `app --api-key=${R} --port=80` },
  { name: 'option quoted', input: 'app --token "a b" run', expected: `app --token "${R}" run` },
  {
    name: 'option in a list',
    input: '["redis-server","--requirepass","hunter2"]',
    expected: `["redis-server","--requirepass","${R}"]`,
  },
  { name: 'requirepass', input: 'requirepass hunter2', expected: `requirepass ${R}` },
  { name: 'mysql', input: 'mysqladmin ping -phunter2 -h db', expected: `mysqladmin ping -p${R} -h db` },
  {
    name: 'mysql list',
    input: '["CMD","mysqladmin","-uroot","-phunter2"]',
    expected: `["CMD","mysqladmin","-uroot","-p${R}"]`,
  },
  { name: 'redis', input: 'redis-cli -a hunter2 ping', expected: `redis-cli -a ${R} ping` },
  { name: 'sshpass', input: "sshpass -p 'a b' ssh x", expected: `sshpass -p '${R}' ssh x` },
  {
    name: 'docker login',
    input: 'docker login -u bob -p hunter2 && docker run -p 80:80 x',
    expected: `docker login -u bob -p ${R} && docker run -p 80:80 x`,
  },
  { name: 'curl user', input: 'curl -u bob:hunter2 http://x', expected: `curl -u bob:${R} http://x` },
  { name: 'url', input: 'postgres://bob:hunter2@db:5432/app', expected: `postgres://bob:${R}@db:5432/app` },
  { name: 'url with @ inside', input: 'amqp://bob:p@ss/w@mq/', expected: `amqp://bob:${R}@mq/` },
  {
    name: 'url without user',
    input: 'redis://:hunter2@cache:6379/0',
    expected: `redis://:${R}@cache:6379/0`,
  },
  {
    name: 'url token as user',
    input: 'https://0123456789abcdef01234567@git.example/x',
    expected: `https://${R}@git.example/x`,
  },
  {
    name: 'query',
    input: 'GET /a?x=1&X-Amz-Signature=ff00&sig=a%2B&token=abc#top',
    expected: `GET /a?x=1&X-Amz-Signature=${R}&sig=${R}&token=${R}#top`,
  },
  { name: 'query key', input: 'GET /maps?key=abc&x=1', expected: `GET /maps?key=${R}&x=1` },
  { name: 'form', input: 'password=a&user=b', expected: `password=${R}` },
  { name: 'jwt', input: 'got eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln ok', expected: `got ${R} ok` },
  { name: 'aws', input: 'id AKIAIOSFODNN7EXAMPLE', expected: `id ${R}` },
  { name: 'github', input: 'clone ghp_0123456789abcdefghijABCDEFGHIJ012345', expected: `clone ${R}` },
  { name: 'slack', input: 'x xoxb-123456789012-abcdef y', expected: `x ${R} y` },
  { name: 'npm', input: 'npm_0123456789abcdefghijABCDEFGHIJ012345', expected: R },
  {
    name: 'sql',
    input: "ALTER ROLE bob WITH PASSWORD 'it''s' VALID",
    expected: `ALTER ROLE bob WITH PASSWORD '${R}' VALID`,
  },
  {
    name: 'pem',
    input: 'a\n-----BEGIN RSA PRIVATE KEY-----\nMIIEabc\ndef=\n-----END RSA PRIVATE KEY-----\nb',
    expected: `a\n-----BEGIN RSA PRIVATE KEY-----\n${R}\n-----END RSA PRIVATE KEY-----\nb`,
  },
  {
    name: 'pem without end',
    input: '-----BEGIN PRIVATE KEY-----\nMIIEabcdefghijklmnopqrstu\nabc',
    expected: `-----BEGIN PRIVATE KEY-----\n${R}`,
  },
  {
    name: 'pem without begin',
    input: 'abcdefghijklmnopqrstuvwx0123\nabc=\n-----END PRIVATE KEY-----\nb',
    expected: `${R}\n-----END PRIVATE KEY-----\nb`,
  },
  {
    name: 'pem in json',
    input: '{"k":"-----BEGIN PRIVATE KEY-----\\nMIIE\\n-----END PRIVATE KEY-----\\n"}',
    expected: `{"k":"-----BEGIN PRIVATE KEY-----\\n${R}\\n-----END PRIVATE KEY-----\\n"}`,
  },
  {
    name: 'env, twice on a line',
    input: 'docker run -e "DB_PASSWORD=a b" -e TOKEN=abc x',
    expected: `docker run -e "DB_PASSWORD=${R}" -e TOKEN=${R} x`,
  },
  {
    name: 'name and value apart',
    input: '- name: DB_PASSWORD\n  value: a-b',
    expected: `- name: DB_PASSWORD\n  value: ${R}`,
  },
  {
    name: 'name and value as json',
    input: '{"name":"API_TOKEN","value":"a b"}',
    expected: `{"name":"API_TOKEN","value":"${R}"}`,
  },
  {
    name: 'nested',
    input: '{"secrets": {"a": "1", "b": "2"}, "n": 1}',
    expected: `{"secrets": ${R}, "n": 1}`,
  },
  { name: 'list', input: '{"Authorization":["Bearer a","b"],"n":1}', expected: `{"Authorization":${R}` },
  {
    name: 'docker login file',
    input: '{"auths":{"r":{"auth":"Ym9iOmh1bnRlcjI="}}}',
    expected: `{"auths":{"r":{"auth":"${R}"}}}`,
  },
  {
    name: 'sentence',
    input: 'A temporary password is generated for root@localhost: aB3;x',
    expected: `A temporary password is generated for root@localhost: ${R}`,
  },
  { name: 'plain sentence', input: 'your password is hunter2', expected: `your password is ${R}` },
]

const ORDINARY = [
  'FATAL:  password authentication failed for user "bob"',
  "Access denied for user 'root'@'172.17.0.1' (using password: YES)",
  "ModuleNotFoundError: No module named 'services'",
  'SyntaxError: Unexpected token: } in JSON at position 1',
  'invalid token: unexpected end of input',
  'POSTGRES_PASSWORD_FILE=/run/secrets/db',
  'token_type: bearer, expires_in: 3600',
  'max_tokens=512 tokens: 12',
  'tests pass: 12, fail: 0, compass=north bypass=1',
  'docker run -p 8080:80 -v /a:/b nginx',
  'mkdir -p /var/lib/x',
  'mysql -h db -u root -p',
  'PWD=/app',
  'http://localhost:8080/@scope/pkg and http://[::1]:80/x@y',
  'GET http://127.0.0.1:8080/health?key_id=1 200 in 3 ms',
  'ssh://git@example.org/x.git',
  'primary key: id, foreign key: team',
  'the --token option is required',
  'WWW-Authenticate: Basic realm="x"',
  'Basic authentication is off, bearer authentication is on',
  `password: \${DB_PASSWORD}`,
  'redis-cli -a "$REDIS_PASSWORD" ping',
  '{"password": null, "token": false}',
  '-----BEGIN CERTIFICATE-----\nMIIEabcdefghijklmnopqrstu\n-----END CERTIFICATE-----',
  'sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef',
  '2025-11-11T03:04:05Z INFO listening on 0.0.0.0:8080',
  'secretName: db-secret',
  'your password is too short, the password is required',
  '"auth": "plain"',
  '"credentials": {',
  'name: web, value: 3',
]

describe('redact', () => {
  test.each(SECRETS)('takes out: $name', ({ input, expected }) => {
    expect(redact(input)).toBe(expected)
  })

  test.each(ORDINARY)('leaves alone: %s', (input) => {
    expect(redact(input)).toBe(input)
  })

  test('changes nothing the second time', () => {
    const part = fc.constantFrom(
      'password=',
      'token: ',
      '"secret":"',
      '://u:',
      '@h ',
      'Bearer ',
      '--password ',
      ' ',
      '\n',
      '"',
      "'",
      '\\',
      ',',
      ';',
      '&',
      'Cookie: ',
      'user=',
      '-----BEGIN PRIVATE KEY-----',
      '-----END PRIVATE KEY-----',
      'mysql ',
      '-p',
      '[',
      ']',
      '{',
      '}',
      'eyJhbGciOi.abc',
      'redis-cli',
      '-a',
      R,
      'abc1',
      'Zed',
      '|',
      '\t',
      '<password>',
      'AUTH ',
      "PASSWORD '",
      'key=',
    )
    const texts = fc
      .array(fc.oneof(part, fc.string({ maxLength: 6 })), { maxLength: 16 })
      .map((parts) => parts.join(''))
    fc.assert(
      fc.property(texts, (text) => redact(redact(text)) === redact(text)),
      { numRuns: 1500 },
    )
  })

  const value = fc
    .stringMatching(/^[A-Za-z][A-Za-z0-9_!%*+.~-]{6,20}[0-9]$/)
    .filter((text) => !text.includes('redacted'))
  const wraps: [string, (value: string) => string][] = [
    ['env', (v) => `A=1\nDB_PASSWORD=${v}\nB=2`],
    ['json', (v) => JSON.stringify({ user: 'bob', nested: { dbPassword: v, n: 1 } })],
    ['json in json', (v) => JSON.stringify({ body: JSON.stringify({ access_token: v }) })],
    ['yaml', (v) => `  clientSecret: '${v}'`],
    ['header', (v) => `> X-Auth-Token: ${v}\r\n`],
    ['url', (v) => `connecting to mongodb://root:${v}@db:27017/?a=b`],
    ['option', (v) => `exec app --db-password ${v} --verbose`],
    ['query', (v) => `GET /x?access_token=${encodeURIComponent(v)}&b=1`],
    ['logfmt', (v) => `level=info apikey="${v}" msg="x y"`],
  ]
  test.each(wraps)('no value survives in %s', (_, wrap) => {
    fc.assert(fc.property(value, (secret) => !redact(wrap(secret)).includes(secret)))
  })

  test('takes about as long as the text is', () => {
    const hard = [
      'password=',
      'a',
      'a://b:',
      '-eyJ',
      '"password":"',
      "'",
      '\\"',
      ' ',
      'token=[',
      '--password ',
      'mysql -p',
      '<password>',
      '-----BEGIN PRIVATE KEY-----',
      "PASSWORD '",
      '\u001b]',
      'login a ',
    ]
    for (const part of hard) {
      const text = part.repeat(Math.ceil(200_000 / part.length))
      expect(redact(text).length).toBeLessThan(text.length * 3 + 100)
    }
  })
})
