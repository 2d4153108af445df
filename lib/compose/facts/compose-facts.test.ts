// biome-ignore-all lint/suspicious/noTemplateCurlyInString: Compose writes its variables so
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { secretKindOf } from '#lib/core/redaction/secret-name.ts'
import { definitionOf } from '../read-definition.fixture.ts'

async function factsOf(text: string, env?: string) {
  const { compose } = await definitionOf(text, env === undefined ? {} : { env })
  if (compose === null) throw new Error('a compose file was read')
  return compose
}

const web = (body: string) =>
  `services:\n  web:\n    image: app:1\n    restart: always\n    healthcheck: {test: "true"}\n    ${body}\n`

describe('findings', () => {
  test('nothing in a careful file', async () => {
    expect((await factsOf(web('ports: ["8080:80"]'))).findings).toEqual([])
  })

  test.each([
    { text: `version: "3"\n${web('tty: true')}`, expected: ['obsolete-version  compose.yaml:1'] },
    {
      text: 'services:\n  web:\n    image: app:1\n',
      expected: ['missing-health-check web compose.yaml:2', 'missing-restart-policy web compose.yaml:2'],
    },
    { text: web('profiles: [x]').replaceAll(/ {4}(?:restart|health).*\n/g, ''), expected: [] },
    { text: 'services:\n  db-migrate:\n    image: app:1\n', expected: [] },
    {
      text: web('image: app').replace('image: app:1\n    ', ''),
      expected: ['unpinned-image web compose.yaml:5'],
    },
    {
      text: web('tty: true').replace('app:1', 'host:5000/app:latest'),
      expected: ['unpinned-image web compose.yaml:3'],
    },
    { text: web('tty: true').replace('app:1', 'app@sha256:0123abcd'), expected: [] },
    { text: web('build: .').replace('app:1', 'app'), expected: [] },
    {
      text: web('ports: ["5432:5432"]').replace('app:1', 'postgres:16'),
      expected: ['port-open-to-all web compose.yaml:6'],
    },
    { text: web('ports: ["127.0.0.1:5432:5432"]').replace('app:1', 'postgres:16'), expected: [] },
    { text: web('ports: ["5432"]').replace('app:1', 'postgres:16'), expected: [] },
    { text: web('privileged: true'), expected: ['privileged web compose.yaml:6'] },
    { text: web('privileged: false'), expected: [] },
    { text: web('volumes: ["/var/run/docker.sock:/s:ro"]'), expected: ['docker-socket web compose.yaml:6'] },
    {
      text: web('volumes: [{type: bind, source: /run/docker.sock, target: /s}]'),
      expected: ['docker-socket web compose.yaml:6'],
    },
    { text: web('network_mode: host'), expected: ['host-network web compose.yaml:6'] },
  ])('$text', async ({ text, expected }) => {
    const { findings } = await factsOf(text)
    expect(findings.map(({ rule, service, place }) => `${rule} ${service} ${place}`)).toEqual(expected)
  })

  test('an override is named where it stands', async () => {
    const { compose } = await definitionOf({
      'compose.yaml': web('tty: true'),
      'compose.override.yaml': 'services:\n  web:\n\n    privileged: true\n',
    })
    expect(compose?.findings.map(({ place }) => place)).toEqual(['compose.override.yaml:4'])
  })
})

describe('variables without a default', () => {
  test.each([
    { value: '$A', expected: ['A'] },
    { value: '${A}-${B:-x}', expected: ['A'] },
    { value: '${A:-${B}}', expected: ['B'] },
    { value: '${A:?must be set}', expected: ['A'] },
    { value: '${A:+x}', expected: [] },
    { value: '$$A', expected: [] },
    { value: '$HOME/$COMPOSE_PROJECT_NAME', expected: [] },
    { value: '$B $A $B', expected: ['A', 'B'] },
  ])('$value', async ({ value, expected }) => {
    const { variables } = await factsOf(web(`environment: {X: "${value}"}`), 'A=1\nB=2')
    expect(variables).toEqual(expected)
  })
})

describe('credentials', () => {
  test.each([
    {
      body: 'environment: {POSTGRES_PASSWORD: hunter2}',
      expected: 'services.web.environment.POSTGRES_PASSWORD',
    },
    { body: 'environment: ["TZ=UTC", "API_TOKEN=hunter2"]', expected: 'services.web.environment.API_TOKEN' },
    { body: 'environment: {DSN: "postgres://bob:hunter2@db/x"}', expected: 'services.web.environment.DSN' },
    {
      body: 'environment: {DB_PASSWORD: "${DB_PASSWORD:-hunter2}"}',
      expected: 'services.web.environment.DB_PASSWORD',
    },
    {
      body: 'environment: {DSN: "postgres://bob:${P:-hunter2}@db"}',
      expected: 'services.web.environment.DSN',
    },
    {
      body: 'build: {context: ., args: {NPM_TOKEN: hunter2}}',
      expected: 'services.web.build.args.NPM_TOKEN',
    },
    { body: 'labels: ["app.secret=hunter2"]', expected: 'services.web.labels.app.secret' },
    { body: 'command: [redis-server, --requirepass, hunter2]', expected: 'services.web.command' },
    { body: 'command: mysql -phunter2', expected: 'services.web.command' },
  ])('$body', async ({ body, expected }) => {
    const facts = await factsOf(web(body))
    expect(facts.credentials).toEqual([`compose.yaml:6: ${expected}`])
    expect(JSON.stringify(facts)).not.toContain('hunter2')
  })

  test.each([
    'environment: {DB_PASSWORD: "${DB_PASSWORD}"}',
    'environment: {DB_PASSWORD: "${DB_PASSWORD:?must be set}"}',
    'environment: {DB_PASSWORD: }',
    'environment: {DB_PASSWORD_FILE: /run/secrets/db}',
    'environment: ["DB_PASSWORD"]',
    'environment: {AUTHORIZATION: "Bearer ${TOKEN}"}',
    'environment: {DSN: "postgres://bob:${P}@db/x"}',
    'environment: {REQUIRE_PASSWORD: "true"}',
    'environment: {TZ: UTC, URL: "http://api:8080/x"}',
    'command: [redis-server, --requirepass, "$REDIS_PASSWORD"]',
    'secrets: [db_password]',
    'command: [app, "--password=${P}", --port, "1"]',
    'command: app --password ${P} --port 1',
  ])('%s holds none', async (body) => {
    expect(
      (await factsOf(web(body), 'P=hunter2\nDB_PASSWORD=hunter2\nTOKEN=hunter2\nREDIS_PASSWORD=hunter2'))
        .credentials,
    ).toEqual([])
  })

  test('no planted value is kept', async () => {
    const names = ['DB_PASSWORD', 'API_TOKEN', 'CLIENT_SECRET', 'APP_KEY'].filter(
      (name) => secretKindOf(name) !== null,
    )
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...names),
        fc.stringMatching(/^pl4nted[A-Za-z0-9+/=!#%&*]{4,20}$/),
        async (name, secret) => {
          const facts = await factsOf(
            `services: {web: {image: app, environment: ${JSON.stringify({ [name]: secret })}}}`,
          )
          expect(facts.credentials).toHaveLength(1)
          expect(JSON.stringify(facts)).not.toContain('pl4nted')
        },
      ),
      { numRuns: 50 },
    )
  })
})

describe('files with very many values', () => {
  const many = (value: (at: number) => string) =>
    `services:\n${Array.from({ length: 100 }, (_, at) => {
      const pairs = Array.from({ length: 60 }, (_, index) => `K${index}: "${value(at * 60 + index)}"`)
      return `  s${at}: {image: a:1, environment: {${pairs.join(', ')}}}`
    }).join('\n')}`

  test('are looked through as far as that can be done, and say so', async () => {
    const { findings, credentials } = await factsOf(many((at) => `a=${at}`))
    expect(findings[0]).toMatchObject({ rule: 'too-many-values', service: '' })
    expect(credentials).toEqual([])
  })

  test('list at most 500 credentials', async () => {
    const facts = await factsOf(many((at) => `http://bob:hunter${at}@db`))
    expect(facts.credentials).toHaveLength(500)
    expect(facts.findings[0]?.rule).not.toBe('too-many-values')
  })

  test('are looked through whole where they repeat', async () => {
    expect((await factsOf(many(() => 'http://api:8080/a=b'))).findings[0]?.rule).not.toBe('too-many-values')
  })
})
