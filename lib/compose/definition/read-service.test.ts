// biome-ignore-all lint/suspicious/noTemplateCurlyInString: Compose writes its variables so
import { describe, expect, test } from 'vitest'
import type { ServiceDefinition } from '#lib/core/stack.ts'
import { serviceOf, troublesOf } from '../read-definition.fixture.ts'

const web = (body: string) =>
  `services:\n  db: { image: postgres }\n  web:\n    image: app\n    ${body.replaceAll('\n', '\n    ')}\n`
const healthy = { service: 'db', condition: 'service_healthy', required: true }
const started = { service: 'db', condition: 'service_started', required: true }

describe('a service', () => {
  test.each<{ name: string; body: string; pick: (service: ServiceDefinition) => unknown; expected: unknown }>(
    [
      {
        name: 'health check as text',
        body: 'healthcheck: {test: curl -f http://localhost/}',
        pick: (s) => s.healthcheck?.test,
        expected: ['CMD-SHELL', 'curl -f http://localhost/'],
      },
      {
        name: 'health check CMD',
        body: 'healthcheck: {test: [CMD, pg_isready, -U, postgres]}',
        pick: (s) => s.healthcheck?.test,
        expected: ['CMD', 'pg_isready', '-U', 'postgres'],
      },
      {
        name: 'health check CMD-SHELL',
        body: 'healthcheck: {test: [CMD-SHELL, "a || exit 1"]}',
        pick: (s) => s.healthcheck?.test,
        expected: ['CMD-SHELL', 'a || exit 1'],
      },
      {
        name: 'health check NONE',
        body: 'healthcheck: {test: [NONE]}',
        pick: (s) => s.healthcheck?.test,
        expected: ['NONE'],
      },
      {
        name: 'health check disabled',
        body: 'healthcheck: {disable: true, test: [CMD, a]}',
        pick: (s) => s.healthcheck?.test,
        expected: ['NONE'],
      },
      {
        name: 'health check of the image',
        body: 'healthcheck: {interval: 5s}',
        pick: (s) => s.healthcheck,
        expected: null,
      },
      {
        name: 'health check not disabled',
        body: 'healthcheck: {disable: false, test: a}',
        pick: (s) => s.healthcheck?.test,
        expected: ['CMD-SHELL', 'a'],
      },
      {
        name: 'health check with an escaped variable',
        body: 'healthcheck: {test: "pg_isready -U $$POSTGRES_USER"}',
        pick: (s) => s.healthcheck?.test,
        expected: ['CMD-SHELL', 'pg_isready -U $POSTGRES_USER'],
      },
      {
        name: 'health check without the password',
        body: 'healthcheck: {test: [CMD, redis-cli, -a, "${PW}", ping]}',
        pick: (s) => JSON.stringify(s.healthcheck).includes('hunter2'),
        expected: false,
      },
      {
        name: 'health check without a written password',
        body: 'healthcheck: {test: "redis-cli --pass hunter2 ping"}',
        pick: (s) => JSON.stringify(s.healthcheck).includes('hunter2'),
        expected: false,
      },
      {
        name: 'restart',
        body: 'restart: unless-stopped',
        pick: (s) => s.restartPolicy,
        expected: 'unless-stopped',
      },
      { name: 'restart without quotes', body: 'restart: no', pick: (s) => s.restartPolicy, expected: 'no' },
      {
        name: 'restart with tries',
        body: 'restart: on-failure:3',
        pick: (s) => s.restartPolicy,
        expected: 'on-failure',
      },
      { name: 'no restart', body: 'tty: true', pick: (s) => s.restartPolicy, expected: null },
      {
        name: 'restart policy any',
        body: 'deploy: {restart_policy: {condition: any}}',
        pick: (s) => s.restartPolicy,
        expected: 'always',
      },
      {
        name: 'restart policy none',
        body: 'restart: always\ndeploy: {restart_policy: {condition: none}}',
        pick: (s) => s.restartPolicy,
        expected: 'no',
      },
      { name: 'replicas', body: 'deploy: {replicas: 3}', pick: (s) => s.replicas, expected: 3 },
      {
        name: 'replicas from a variable',
        body: 'deploy: {replicas: "${N:-4}"}',
        pick: (s) => s.replicas,
        expected: 4,
      },
      { name: 'scale', body: 'scale: 2', pick: (s) => s.replicas, expected: 2 },
      {
        name: 'no replicas',
        body: 'scale: 0',
        pick: (s) => [s.role, s.roleReason],
        expected: ['inactive', 'It asks for 0 replicas.'],
      },
      {
        name: 'container name',
        body: 'container_name: my-web',
        pick: (s) => s.containerName,
        expected: 'my-web',
      },
      {
        name: 'environment map',
        body: 'environment: {B: secret, A: 1, C: }',
        pick: (s) => s.environmentNames,
        expected: ['A', 'B', 'C'],
      },
      {
        name: 'environment list',
        body: 'environment: [B=a=b, A]',
        pick: (s) => s.environmentNames,
        expected: ['A', 'B'],
      },
      {
        name: 'environment kept out',
        body: 'environment: {A: hunter2, B: "${PW}"}',
        pick: (s) => JSON.stringify(s).includes('hunter2'),
        expected: false,
      },
      { name: 'depends_on list', body: 'depends_on: [db]', pick: (s) => s.dependsOn, expected: [started] },
      {
        name: 'depends_on map',
        body: 'depends_on: {db: {condition: service_healthy}}',
        pick: (s) => s.dependsOn,
        expected: [healthy],
      },
      {
        name: 'depends_on map without condition',
        body: 'depends_on: {db: {}}',
        pick: (s) => s.dependsOn,
        expected: [started],
      },
      {
        name: 'depends_on what is not required',
        body: 'depends_on: {gone: {condition: service_started, required: false}}',
        pick: (s) => s.dependsOn,
        expected: [{ ...started, service: 'gone', required: false }],
      },
      { name: 'links', body: 'links: ["db:database"]', pick: (s) => s.dependsOn, expected: [started] },
      {
        name: 'network of another',
        body: 'network_mode: service:db',
        pick: (s) => s.dependsOn,
        expected: [started],
      },
      {
        name: 'volumes of another',
        body: 'volumes_from: ["db:ro", "container:x"]',
        pick: (s) => s.dependsOn,
        expected: [started],
      },
      {
        name: 'declared twice, the stricter word stays',
        body: 'links: [db]\ndepends_on: {db: {condition: service_healthy}}',
        pick: (s) => s.dependsOn,
        expected: [healthy],
      },
      {
        name: 'group by image',
        body: 'image2: x'.replace('image2: x', 'tty: true'),
        pick: (s) => s.group,
        expected: 'application',
      },
      {
        name: 'group of one’s own',
        body: 'x-rollcall: {group: python}',
        pick: (s) => s.group,
        expected: 'python',
      },
      {
        name: 'role of one’s own',
        body: 'x-rollcall: {role: one-shot}',
        pick: (s) => [s.role, s.roleReason],
        expected: ['one-shot', 'Its compose file says so in x-rollcall.'],
      },
      {
        name: 'deploy mode',
        body: 'deploy: {mode: replicated-job}',
        pick: (s) => s.role,
        expected: 'one-shot',
      },
      {
        name: 'long-running',
        body: 'tty: true',
        pick: (s) => [s.role, s.roleReason],
        expected: ['long-running', 'Nothing says that it ends by itself.'],
      },
    ],
  )('$name', async ({ body, pick, expected }) => {
    expect(pick(await serviceOf(web(body), 'web', { env: 'PW=hunter2' }))).toEqual(expected)
  })

  test('what another waits for to complete is a one-shot', async () => {
    const text =
      'services: {prepare: {image: a}, web: {image: b, depends_on: {prepare: {condition: service_completed_successfully}}}}'
    expect(await serviceOf(text, 'prepare')).toMatchObject({
      role: 'one-shot',
      roleReason: 'web waits for it to complete.',
    })
  })

  test.each([
    { name: 'a job by its name', body: 'image: a', role: 'one-shot' },
    { name: 'unless it restarts', body: 'image: a, restart: always', role: 'long-running' },
    { name: 'unless it has ports', body: 'image: a, ports: ["80"]', role: 'long-running' },
    { name: 'unless it has a health check', body: 'image: a, healthcheck: {test: x}', role: 'long-running' },
    {
      name: 'unless the team says so',
      body: 'image: a, x-rollcall: {role: long-running}',
      role: 'long-running',
    },
  ])('$name', async ({ body, role }) => {
    expect((await serviceOf(`services: {db-migrate: {${body}}}`, 'db-migrate')).role).toBe(role)
  })

  test.each([
    { body: 'image: app', profiles: [], expected: ['inactive', 'Profile `debug` is not enabled.'] },
    { body: 'image: app', profiles: ['other'], expected: ['inactive', 'Profile `debug` is not enabled.'] },
    {
      body: 'image: app',
      profiles: ['debug'],
      expected: ['long-running', 'Nothing says that it ends by itself.'],
    },
    {
      body: 'image: app',
      profiles: ['*'],
      expected: ['long-running', 'Nothing says that it ends by itself.'],
    },
  ])('profiles $profiles', async ({ body, profiles, expected }) => {
    const { role, roleReason } = await serviceOf(`services: {web: {${body}, profiles: [debug]}}`, 'web', {
      profiles,
    })
    expect([role, roleReason]).toEqual(expected)
  })

  test('COMPOSE_PROFILES enables profiles', async () => {
    const text = 'services: {web: {image: a, profiles: [debug, more]}}'
    expect((await serviceOf(text, 'web', { env: 'COMPOSE_PROFILES=x, debug' })).role).toBe('long-running')
    expect((await serviceOf(text)).roleReason).toBe('None of its profiles `debug`, `more` is enabled.')
  })

  test.each([
    {
      body: 'depends_on: [dbb]',
      expected: '5:18 `web` depends on `dbb`, which is not a service of this stack. Did you mean `db`?',
    },
    {
      body: 'depends_on: {gone: {condition: service_healthy}}',
      expected: '5:18 `web` depends on `gone`, which is not a service of this stack.',
    },
    { body: 'depends_on: [web]', expected: '5:18 `web` depends on itself.' },
    {
      body: 'depends_on: {db: {condition: service_health}}',
      expected:
        '5:34 `condition` is `service_health`; it must be one of `service_started`, `service_healthy`, `service_completed_successfully`. Did you mean `service_healthy`?',
    },
    {
      body: 'depends_on: {db: healthy}',
      expected: '5:22 What `depends_on` says of `db` must be a map with a `condition`.',
    },
    { body: 'depends_on: [[db]]', expected: '5:18 An item of `depends_on` must be text.' },
    {
      body: 'restart: sometimes',
      expected:
        '5:14 `restart` is `sometimes`; it must be `no`, `always`, `unless-stopped` or `on-failure` (with `:` and a number of tries).',
    },
    { body: 'restart: false', expected: '5:14 `restart` is `false`; it must be text.' },
    {
      body: 'healthcheck: {test: [pg_isready]}',
      expected:
        '5:25 A health check `test` is text, or a list that begins with `CMD`, `CMD-SHELL` or `NONE`.',
    },
    {
      body: 'healthcheck: {test: [CMD]}',
      expected: '5:25 A health check `test` needs a command after `CMD`.',
    },
    {
      body: 'healthcheck: {test: {a: b}}',
      expected:
        '5:25 A health check `test` is text, or a list that begins with `CMD`, `CMD-SHELL` or `NONE`.',
    },
    {
      body: 'deploy: {replicas: many}',
      expected: '5:24 `replicas` is `many`; it must be a whole number from 0 to 1000.',
    },
    {
      body: 'deploy: {replicas: 1000000}',
      expected: '5:24 `replicas` is `1000000`; it must be a whole number from 0 to 1000.',
    },
    { body: 'deploy: {replicas: 2}\nscale: 3', expected: '6:12 `scale` is 3, but `deploy.replicas` is 2.' },
    {
      body: 'container_name: w\nscale: 2',
      expected: '5:21 A service with `container_name` cannot have 2 containers: names are unique.',
    },
    {
      body: 'container_name: "a b"',
      expected: "5:21 `container_name` is `a b`; that is not a container's name.",
    },
    {
      body: 'networks: [back]',
      expected: '5:16 `web` joins the network `back`, which is not declared under `networks`.',
    },
    { body: 'prots: ["80:80"]', expected: '5:5 A service has no `prots`. Did you mean `ports`?' },
    { body: 'environment: 5', expected: '5:18 `environment` is a number; it must be a list or a map.' },
    { body: 'volumes: {a: b}', expected: '5:14 `volumes` is a map; it must be a list.' },
    {
      body: 'privileged: maybe',
      expected: '5:17 `privileged` is the text `maybe`; it must be `true` or `false`.',
    },
  ])('$body is refused', async ({ body, expected }) => {
    expect(await troublesOf(web(body))).toEqual([`compose.yaml:${expected}`])
  })

  test.each([
    {
      name: 'neither image nor build',
      text: 'services:\n  web:\n    tty: true',
      expected: '2:3 `web` has neither an `image` nor a `build`.',
    },
    {
      name: 'an empty service',
      text: 'services:\n  web:',
      expected: '2:3 `web` has neither an `image` nor a `build`.',
    },
    {
      name: 'an image from a variable that is not set',
      text: 'services:\n  web:\n    image: ${IMAGE}',
      expected:
        '3:12 `web` has neither an `image` nor a `build`: `image` is `${IMAGE}` (`IMAGE` is not set).',
    },
    {
      name: 'an image that is none',
      text: 'services:\n  web:\n    image: "a b"',
      expected: "3:12 `image` is `a b`; that is not an image's name.",
    },
    {
      name: 'a service that is text',
      text: 'services:\n  web: nginx',
      expected: '2:8 `web` is text; a service is a map.',
    },
    {
      name: 'a service name with a space',
      text: 'services:\n  "a b": {image: x}',
      expected: '2:3 A service name holds letters, digits, `.`, `_` and `-` only, at most 128.',
    },
    {
      name: 'a circle',
      text: 'services:\n  a: {image: x, depends_on: [b]}\n  b: {image: x, depends_on: [c]}\n  c: {image: x, depends_on: [a]}',
      expected: '4:30 Services wait for each other in a circle: a → b → c → a.',
    },
    {
      name: 'one container name twice',
      text: 'services:\n  a: {image: x, container_name: n}\n  b: {image: x, container_name: n}',
      expected: '3:3 `b` and `a` have the same `container_name`.',
    },
    {
      name: 'a dependency whose profile is off',
      text: 'services:\n  a: {image: x, depends_on: [b]}\n  b: {image: x, profiles: [p]}',
      expected: '2:30 `a` depends on `b`, whose profile `p` is not enabled.',
    },
  ])('$name is refused', async ({ text, expected }) => {
    expect(await troublesOf(text)).toContain(`compose.yaml:${expected}`)
  })

  test('several troubles come together', async () => {
    const text =
      'services:\n  web:\n    image: a\n    prots: []\n    restart: x\n    ports: [x]\n    depends_on: [y]\n'
    expect((await troublesOf(text)).map((trouble) => trouble.split(' ')[0])).toEqual([
      'compose.yaml:4:5',
      'compose.yaml:5:14',
      'compose.yaml:6:13',
      'compose.yaml:7:18',
    ])
  })
})
