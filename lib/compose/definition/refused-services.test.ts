// biome-ignore-all lint/suspicious/noTemplateCurlyInString: Compose writes its variables so
import { describe, expect, test } from 'vitest'
import { troublesOf } from '../read-definition.fixture.ts'

const web = (body: string) =>
  `services:\n  db: { image: postgres }\n  web:\n    image: app\n    ${body.replaceAll('\n', '\n    ')}\n`

describe('a wrong service', () => {
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
