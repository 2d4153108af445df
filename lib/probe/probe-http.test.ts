import type { RequestListener } from 'node:http'
import { afterEach, expect, test } from 'vitest'
import { type Listening, listeningHttp, listeningTcp } from './listening.fixture.ts'
import { probeHttp } from './probe-http.ts'

const LONG = 10_000
const never = () => new AbortController().signal
const open: Listening[] = []
afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server.close()))
})

async function serving(onRequest: RequestListener) {
  const server = await listeningHttp(onRequest)
  open.push(server)
  return `http://127.0.0.1:${server.port}`
}

test('status, headers and the body', async () => {
  const url = await serving((request, response) => {
    response.setHeader('set-cookie', 'sid=1').setHeader('content-type', 'application/json')
    response.end(JSON.stringify({ path: request.url, host: request.headers.host, method: request.method }))
  })
  const answer = await probeHttp({ url: `${url}/health?full=1` }, LONG, never())
  expect(answer).toMatchObject({ kind: 'answered', status: 200, detail: '200 OK', bodyCut: false })
  if (answer.kind !== 'answered') return
  expect(answer.headers).toMatchObject({
    'content-type': 'application/json',
    'content-length': expect.any(String),
    'set-cookie': '[redacted]',
  })
  expect(JSON.parse(answer.body ?? '')).toEqual({ path: '/health?full=1', host: url.slice(7), method: 'GET' })
})

test('a redirect is an answer, and its target no secret', async () => {
  const url = await serving(
    (_, response) => void response.writeHead(302, { location: '/in?token=abc' }).end(),
  )
  const answer = await probeHttp({ url }, LONG, never())
  expect(answer).toMatchObject({ status: 302, headers: { location: '/in?token=[redacted]' } })
})

test('only the beginning of a long body', async () => {
  const url = await serving((_, response) => void response.end('x'.repeat(100_000)))
  const answer = await probeHttp({ url }, LONG, never())
  expect(answer).toMatchObject({ kind: 'answered', bodyCut: true, body: 'x'.repeat(64 * 1024) })
})

test('a body that does not end in time is an answer, cut', async () => {
  const url = await serving((_, response) => void response.writeHead(200).write('data: 1\n\n'))
  expect(await probeHttp({ url }, 1000, never())).toMatchObject({
    kind: 'answered',
    status: 200,
    bodyCut: true,
  })
})

test('a body that breaks is an answer, cut', async () => {
  const url = await serving((_, response) => {
    response.writeHead(500, { 'content-length': '99' }).write('half', () => response.destroy())
  })
  expect(await probeHttp({ url }, LONG, never())).toMatchObject({
    kind: 'answered',
    status: 500,
    bodyCut: true,
  })
})

test('a compressed body is left out', async () => {
  const url = await serving(
    (_, response) => void response.writeHead(200, { 'content-encoding': 'gzip' }).end('zip'),
  )
  expect(await probeHttp({ url }, LONG, never())).toMatchObject({ kind: 'answered', body: '', bodyCut: true })
})

test('no answer in time', async () => {
  const url = await serving(() => {})
  expect(await probeHttp({ url }, 100, never())).toMatchObject({ kind: 'timeout' })
})

test('cancelled while it waits', async () => {
  const stop = new AbortController()
  const url = await serving(() => stop.abort())
  expect(await probeHttp({ url }, LONG, stop.signal)).toMatchObject({ kind: 'cancelled' })
})

test('a server that drops the connection, and one that is not there', async () => {
  const url = await serving((request) => void request.socket.destroy())
  expect(await probeHttp({ url }, LONG, never())).toMatchObject({ kind: 'refused' })
  const server = await listeningTcp(() => {})
  await server.close()
  expect(await probeHttp({ url: `http://127.0.0.1:${server.port}` }, LONG, never())).toMatchObject({
    kind: 'refused',
  })
})

test('a server that speaks no HTTP', async () => {
  const server = await listeningTcp((socket) => void socket.end('SSH-2.0-x\r\n'))
  open.push(server)
  const answer = await probeHttp({ url: `http://127.0.0.1:${server.port}` }, LONG, never())
  expect(answer.kind).toBe('unreachable')
})

test.each([
  { url: 'http://169.254.169.254/latest/meta-data', kind: 'blocked' },
  { url: 'http://2852039166/', kind: 'blocked' },
  { url: 'http://[::ffff:a9fe:a9fe]/', kind: 'blocked' },
  { url: 'http://0/', kind: 'blocked' },
  { url: 'file:///etc/passwd', kind: 'unreachable' },
  { url: 'nothing', kind: 'unreachable' },
  { url: 'http://no-such-host.invalid/', kind: 'unreachable' },
])('$url is $kind', async ({ url, kind }) => {
  expect(await probeHttp({ url }, LONG, never())).toMatchObject({ kind })
})
