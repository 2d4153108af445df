import { request } from 'node:http'
import { commandLine, tokenOf } from './app/command-line.ts'
import { expect, test } from './fixtures.ts'

type Asker = 'nobody' | 'viewer' | 'developer' | 'lead'
const READS = ['/api/v1/stacks', '/api/v1/stacks/zoo', '/api/v1/stacks/zoo/runs', '/api/v1/sprints']

test.describe('who may ask what over HTTP', () => {
  let tokens: Record<Exclude<Asker, 'nobody'>, string>

  test.beforeAll(({ rollcall }) => {
    tokens = {
      viewer: tokenOf(rollcall, 'viewer'),
      developer: tokenOf(rollcall, 'developer'),
      lead: tokenOf(rollcall, 'lead'),
    }
  })

  // A command in between stops everything here, so nothing would hear that the server closed an idle connection.
  const connection = 'close'
  const headersOf = (asker: Asker): Record<string, string> =>
    asker === 'nobody' ? { connection } : { connection, authorization: `Bearer ${tokens[asker]}` }

  for (const path of READS) {
    for (const asker of ['nobody', 'viewer', 'developer', 'lead'] as const) {
      test(`${asker} reads ${path}`, async ({ rollcall }) => {
        const answer = await fetch(`${rollcall.url}${path}`, { headers: headersOf(asker) })
        expect(answer.status).toBe(asker === 'nobody' ? 401 : 200)
        if (asker === 'nobody')
          expect(answer.headers.get('content-type')).toContain('application/problem+json')
      })
    }
  }

  for (const [asker, status] of [
    ['nobody', 401],
    ['viewer', 403],
    ['developer', 404],
    ['lead', 404],
  ] as const) {
    test(`${asker} asks for a run of a stack that is not there`, async ({ rollcall }) => {
      const answer = await fetch(`${rollcall.url}/api/v1/stacks/no-such-stack/runs`, {
        method: 'POST',
        headers: headersOf(asker),
      })
      expect(answer.status).toBe(status)
    })
  }

  for (const [asker, status] of [
    ['nobody', 401],
    ['viewer', 403],
    ['developer', 400],
  ] as const) {
    test(`${asker} sends a definition and a question that are none`, async ({ rollcall }) => {
      const headers = headersOf(asker)
      const definition = await fetch(`${rollcall.url}/api/v1/stacks/zoo/definition`, {
        method: 'PUT',
        headers: { ...headers, 'if-match': '"0"' },
        body: 'services:\n  plain: { role: sometimes }\n',
      })
      expect(definition.status).toBe(status)
      const again = await fetch(`${rollcall.url}/api/v1/runs/no-run/rechecks`, {
        method: 'POST',
        headers,
        body: '{"kind":"guess"}',
      })
      expect(again.status).toBe(status)
      if (asker !== 'developer') return
      const { troubles } = await definition.json()
      expect(troubles).toMatchObject([{ file: 'rollcall.yaml', line: 2 }])
    })
  }

  test('what a definition and a run refuse says so: no version, too large, no JSON, drills that are off', async ({
    rollcall,
  }) => {
    const headers = headersOf('developer')
    const put = (body: string, version: Record<string, string>) =>
      fetch(`${rollcall.url}/api/v1/stacks/zoo/definition`, {
        method: 'PUT',
        headers: { ...headers, ...version },
        body,
      })
    const run = (body: string) =>
      fetch(`${rollcall.url}/api/v1/stacks/zoo/runs`, { method: 'POST', headers, body })
    expect((await put('settle: 1s\n', {})).status).toBe(428)
    expect((await put('settle: 1s\n', { 'if-match': '"999"' })).status).toBe(412)
    expect((await put(`# ${'x'.repeat(300_000)}`, { 'if-match': '"0"' })).status).toBe(413)
    expect((await run('drills: yes')).status).toBe(400)
    expect((await run('{"drills":"yes"}')).status).toBe(400)
    const drills = await run('{"drills":true}')
    expect(drills.status).toBe(403)
    expect((await drills.json()).detail).toContain('Settings, Hosts')
    const definition = await fetch(`${rollcall.url}/api/v1/stacks/zoo/definition`, { headers })
    expect(await definition.json()).toMatchObject({ version: 0, isStored: false })
  })

  test('a token that was revoked opens nothing', async ({ rollcall }) => {
    const created = commandLine(rollcall, ['token', 'create', '--name', 'short-lived', '--role', 'viewer'])
    const headers = { connection, authorization: `Bearer ${created.out}` }
    expect((await fetch(`${rollcall.url}/api/v1/stacks`, { headers })).status).toBe(200)
    const listed = commandLine(rollcall, ['token', 'list'])
      .out.split('\n')
      .find((line) => line.includes('short-lived'))
    expect(commandLine(rollcall, ['token', 'revoke', listed?.split('\t')[0] ?? '']).code).toBe(0)
    expect((await fetch(`${rollcall.url}/api/v1/stacks`, { headers })).status).toBe(401)
  })

  test('a role that does not exist is refused on the command line', ({ rollcall }) => {
    const said = commandLine(rollcall, ['token', 'create', '--name', 'x', '--role', 'captain'])
    expect(said.code).toBe(2)
    expect(said.out).toBe('')
  })

  test('health is open and says nothing more', async ({ rollcall }) => {
    const answer = await fetch(`${rollcall.url}/api/health`, { headers: { connection } })
    expect(await answer.json()).toEqual({ status: 'ok' })
  })

  test('another Host header is refused, so that no foreign name can be bound to us', async ({ rollcall }) => {
    for (const path of ['/', '/api/v1/stacks', '/sign-in'])
      expect(await statusWithHost(rollcall.url, path, 'evil.example')).toBe(421)
  })
})

test('a page asks people who are not signed in to do so, and brings them back', async ({
  page,
  rollcall,
}) => {
  await page.goto(`${rollcall.url}/stacks/zoo`)
  await expect(page).toHaveURL(/\/sign-in/)
  await expect(page.getByRole('button', { name: 'Sign in' })).toBeVisible()
})

function statusWithHost(url: string, path: string, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    request(`${url}${path}`, { headers: { host } }, (answer) => {
      answer.resume()
      resolve(answer.statusCode ?? 0)
    })
      .on('error', reject)
      .end()
  })
}
