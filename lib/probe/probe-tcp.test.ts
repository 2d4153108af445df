import { afterEach, expect, test } from 'vitest'
import { type Listening, listeningTcp } from './listening.fixture.ts'
import { probeTcp } from './probe-tcp.ts'

const LONG = 10_000
const never = () => new AbortController().signal
const open: Listening[] = []
afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server.close()))
})

async function listening(...[onConnection]: Parameters<typeof listeningTcp>) {
  const server = await listeningTcp(onConnection)
  open.push(server)
  return server.port
}

test('a silent server takes the connection', async () => {
  const port = await listening(() => {})
  const answer = await probeTcp({ host: '127.0.0.1', port }, LONG, never())
  expect(answer).toEqual({
    kind: 'connected',
    durationMs: expect.any(Number),
    detail: expect.stringContaining(`${port}`),
  })
})

test('a server that greets', async () => {
  const port = await listening((socket) => socket.write('220 ready\r\n'))
  expect(await probeTcp({ host: 'localhost', port }, LONG, never())).toMatchObject({ kind: 'connected' })
})

test.each(['end', 'resetAndDestroy'] as const)(
  'a proxy with nothing behind it hangs up at once: %s',
  async (drop) => {
    const port = await listening((socket) => void socket[drop]())
    const dropped = async () => {
      const answer = await probeTcp({ host: '127.0.0.1', port }, LONG, never())
      return answer.kind === 'refused' || (answer.kind === 'connected' && answer.hungUp === true)
    }
    // On a machine that stands still the moment can pass before the news of it arrives.
    const found = [await dropped(), await dropped(), await dropped()]
    expect(found).toContain(true)
  },
)

test('nobody listens', async () => {
  const server = await listeningTcp(() => {})
  await server.close()
  expect(await probeTcp({ host: '127.0.0.1', port: server.port }, LONG, never())).toMatchObject({
    kind: 'refused',
  })
})

test.each([
  { host: '169.254.169.254', port: 80, kind: 'blocked' },
  { host: '0.0.0.0', port: 80, kind: 'blocked' },
  { host: '[::ffff:169.254.169.254]', port: 80, kind: 'blocked' },
  { host: '127.0.0.1', port: 0, kind: 'unreachable' },
  { host: '127.0.0.1', port: 70_000, kind: 'unreachable' },
  { host: 'no-such-host.invalid', port: 80, kind: 'unreachable' },
])('$host:$port is $kind', async ({ host, port, kind }) => {
  expect(await probeTcp({ host, port }, LONG, never())).toMatchObject({ kind })
})

test('a run that is cancelled asks nothing', async () => {
  let asked = 0
  const port = await listening(() => {
    asked += 1
  })
  expect(await probeTcp({ host: '127.0.0.1', port }, LONG, AbortSignal.abort())).toMatchObject({
    kind: 'cancelled',
  })
  expect(asked).toBe(0)
})
