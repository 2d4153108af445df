// biome-ignore-all lint/suspicious/noTemplateCurlyInString: Compose writes its variables so
import { describe, expect, test } from 'vitest'
import { readGiven, serviceOf, troublesOf } from './read-definition.fixture.ts'

const SECRET = 's3cr3tvalue99'
const ENV = `TOKEN=${SECRET}\nALIAS=$TOKEN\nAGAIN="a-\${ALIAS}"\nPIN_TOKEN=1234\nMODE=fast\nDSN=postgres://bob:hunter2@db/x`
const web = (body: string) => `services: {db: {image: postgres}, web: {${body}}}`
const notes = (body: string) => web(`image: app, ports: ["80"], x-rollcall: {${body}}`)

describe('a value of a secret variable is never kept', () => {
  test.each([
    { at: 'group', text: notes('group: "${TOKEN}"') },
    { at: 'reason', text: notes('expectation: {state: exited, reason: "waits for ${TOKEN}"}') },
    { at: 'path', text: notes('checks: [{http: "/health/${TOKEN}"}]') },
    { at: 'contains', text: notes('probes: [{http: /, contains: $TOKEN}]') },
    { at: 'a default', text: notes(`group: "\${API_KEY:-${SECRET}}"`) },
    { at: 'an alternative', text: notes('group: "${MODE:+$TOKEN}"') },
    { at: 'a variable made of it', text: notes('group: $ALIAS') },
    { at: 'a variable made of that', text: notes('group: $AGAIN') },
    { at: 'image', text: web('image: "registry/${TOKEN}/app"') },
    { at: 'container name', text: web('image: app, container_name: "app-$TOKEN"') },
    { at: 'profiles', text: web('image: app, profiles: [$TOKEN]') },
    { at: 'deploy mode', text: web('image: app, deploy: {mode: "$TOKEN-job"}') },
    { at: 'depends_on of what is off', text: web('image: app, profiles: [off], depends_on: [$TOKEN]') },
    { at: 'links of what is off', text: web('image: app, profiles: [off], links: ["$TOKEN:x"]') },
    { at: 'a file to include', text: `include: ["$TOKEN.yaml"]\n${web('image: app')}` },
    { at: 'its env file', text: `include: [{path: a.yaml, env_file: $TOKEN}]\n${web('image: app')}` },
    { at: 'its folder', text: `include: [{path: a.yaml, project_directory: $TOKEN}]\n${web('image: app')}` },
    { at: 'a file to extend', text: web('extends: {file: $TOKEN, service: a}') },
    { at: 'name', text: `name: $TOKEN\n${web('image: app')}` },
  ])('$at is refused', async ({ text }) => {
    const read = await readGiven(text, { env: ENV, project: '' })
    expect(read.ok).toBe(false)
    expect(JSON.stringify(read)).toMatch(
      /is kept, so it may not hold the value of `(?:TOKEN|ALIAS|AGAIN|API_KEY)`/,
    )
    expect(JSON.stringify(read)).not.toContain('s3cr3t')
  })

  test('a stack is not named by one', async () => {
    const env = `${ENV}\nCOMPOSE_PROJECT_NAME=$TOKEN`
    expect(await troublesOf(web('image: app'), { env, project: '' })).toEqual([
      '.env:1:1 `COMPOSE_PROJECT_NAME` is kept, so it may not hold the value of a secret variable.',
    ])
  })

  test('the trouble is where the variable stands', async () => {
    expect(await troublesOf(notes('group: $TOKEN'), { env: ENV })).toEqual([
      'compose.yaml:1:88 `x-rollcall.group` is kept, so it may not hold the value of `TOKEN`.',
    ])
  })

  test.each([
    {
      at: 'a health check, even a figure',
      text: web('image: app, healthcheck: {test: "ask $PIN_TOKEN $TOKEN"}'),
    },
    { at: 'environment', text: web('image: app, environment: ["$TOKEN=1", "A=$TOKEN"]') },
  ])('$at is kept without it', async ({ text }) => {
    const read = await readGiven(text, { env: ENV })
    expect(read.ok).toBe(true)
    expect(JSON.stringify(read)).not.toMatch(/s3cr3t|1234/)
  })

  test('names of an environment that is merged stay as they are written', async () => {
    const files = {
      'compose.yaml': web('image: app, environment: ["$TOKEN=1", "A=$TOKEN"], depends_on: [db]'),
      'compose.override.yaml': 'services: {web: {environment: {B: 1}}}',
    }
    expect((await serviceOf(files, 'web', { env: ENV })).environmentNames).toEqual(['${TOKEN}', 'A', 'B'])
  })

  test('a merged dependency shows no value', async () => {
    const files = {
      'compose.yaml': web('image: app, depends_on: [db]'),
      'compose.override.yaml': 'services: {web: {depends_on: [$TOKEN]}}',
    }
    expect((await troublesOf(files, { env: ENV })).join()).toMatch(/depends on `\$\{TOKEN\}`/)
  })

  test('what a required variable says of itself shows none', async () => {
    const said = await troublesOf(web('image: "${GONE:?not $TOKEN}"'), { env: ENV })
    expect(said.join()).toContain('must be set: not ${TOKEN}')
  })
})

describe('kept texts', () => {
  test('a variable of another name is filled in', async () => {
    const { group, image, containerName } = await serviceOf(
      web('image: "app:$MODE", container_name: "app-$MODE", x-rollcall: {group: $MODE}'),
      'web',
      { env: ENV },
    )
    expect([group, image, containerName]).toEqual(['fast', 'app:fast', 'app-fast'])
  })

  test('reason and group lose what looks like a credential', async () => {
    const service = await serviceOf(
      notes('group: "token=abc1", expectation: {state: exited, reason: "no $DSN yet, password=hunter2"}'),
      'web',
      { env: ENV },
    )
    expect(service.group).toBe('token=[redacted]')
    expect(service.expectation?.reason).toBe('no postgres://bob:[redacted]@db/x yet, password=[redacted]')
  })

  test.each([
    { field: 'http', text: notes('checks: [{http: "/health?token=abc1"}]') },
    { field: 'contains', text: notes('checks: [{http: /, contains: "password=hunter2"}]') },
  ])('$field is refused with one, for the question would be another', async ({ field, text }) => {
    const said = (await troublesOf(text)).join()
    expect(said).toContain(
      `\`x-rollcall.checks.0.${field}\` looks as if it held a credential, and it is kept.`,
    )
    expect(said).not.toMatch(/abc1|hunter2/)
  })

  test.each([
    {
      image: 'registry.example:5000/team/auth-token:1.4',
      expected: 'registry.example:5000/team/auth-token:1.4',
    },
    { image: 'team/secret:2@sha256:0123abcd', expected: 'team/secret:2@sha256:0123abcd' },
    { image: 'host/ghp_0123456789abcdefABCDEF/app:1', expected: 'host/[redacted]/app:1' },
  ])('image $image', async ({ image, expected }) => {
    expect((await serviceOf(web(`image: "${image}"`))).image).toBe(expected)
  })
})
