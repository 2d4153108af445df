// biome-ignore-all lint/suspicious/noTemplateCurlyInString: Compose writes its variables so
import { describe, expect, test } from 'vitest'
import type { ServiceDefinition } from '#lib/core/stack.ts'
import { serviceOf } from '../read-definition.fixture.ts'

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
})
