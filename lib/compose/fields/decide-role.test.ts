import { describe, expect, test } from 'vitest'
import { serviceOf } from '../read-definition.fixture.ts'

describe('the role of a service', () => {
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
})
