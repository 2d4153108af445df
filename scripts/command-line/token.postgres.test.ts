import { expect, test } from 'vitest'
import { tokenCaller } from '#lib/access/tokens.ts'
import { freshDatabase } from '#tests/servers/database.ts'
import { run } from './run.fixture.ts'

freshDatabase()

test('create prints the token alone; list and revoke know it by its id', async () => {
  const created = await run('token create --name ci --role developer')
  expect(created).toMatchObject({ code: 0, out: [expect.stringMatching(/^rc_[\w-]{43}$/)] })
  const secret = created.out[0] ?? ''
  expect(await tokenCaller(secret, new Date())).toMatchObject({ name: 'ci', role: 'developer' })

  const [line = ''] = (await run('token list')).out
  expect(line).not.toContain(secret)
  const id = line.split('\t')[0]
  expect(await run(`token revoke ${id}`)).toMatchObject({ code: 0, out: [] })
  expect(await run(`token revoke ${id}`)).toMatchObject({ code: 1, out: [] })
  expect(await tokenCaller(secret, new Date())).toBeNull()
})

test.each(['token create --name ci --role boss', 'token create --role lead', 'token make', 'tokens'])(
  '%s is wrong use',
  async (words) => {
    const { code, out, hints } = await run(words)
    expect({ code, out }).toEqual({ code: 2, out: [] })
    expect(hints.join('\n')).toMatch(/^error: /)
  },
)

test('help is no error', async () => {
  const { code, out } = await run('token create --help')
  expect(code).toBe(0)
  expect(out.join('\n')).toContain('--role <role>')
})
