import { afterEach, describe, expect, test } from 'vitest'
import { selfSigned } from './certificate.fixture.ts'
import { type Listening, listeningHttp, listeningHttps } from './listening.fixture.ts'
import { probeHttp } from './probe-http.ts'

const DAY_MS = 86_400_000
const open: Listening[] = []
afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server.close()))
})

const probe = (url: string) => probeHttp({ url }, 10_000, new AbortController().signal)

async function secured(days: number, options = {}) {
  const server = await listeningHttps(
    { ...selfSigned(days), ...options },
    (_, response) => void response.end('ok'),
  )
  open.push(server)
  return probe(`https://127.0.0.1:${server.port}/`)
}

describe('a certificate', () => {
  test('that signs itself is told with the answer', async () => {
    const answer = await secured(30)
    expect(answer).toMatchObject({ kind: 'answered', status: 200, body: 'ok' })
    const { certificate } = answer.kind === 'answered' ? answer : {}
    expect(certificate?.distrust).toBe('It is signed by itself.')
    const left = Date.parse(certificate?.validTo ?? '') - Date.now()
    expect(Math.round(left / DAY_MS)).toBe(30)
  })

  test('that has ended is told with its end', async () => {
    const answer = await secured(-3)
    const { certificate } = answer.kind === 'answered' ? answer : {}
    expect(certificate?.distrust).toMatch(/expired|signed by itself/)
    expect(Date.parse(certificate?.validTo ?? '')).toBeLessThan(Date.now())
  })

  test('is not told of an answer that was not secured', async () => {
    const server = await listeningHttp((_, response) => void response.end('ok'))
    open.push(server)
    expect(await probe(`http://127.0.0.1:${server.port}/`)).not.toHaveProperty('certificate')
  })
})

describe('a connection that cannot be secured says why', () => {
  test('plain HTTP behind the port', async () => {
    const server = await listeningHttp((_, response) => void response.end('ok'))
    open.push(server)
    expect(await probe(`https://127.0.0.1:${server.port}/`)).toMatchObject({
      kind: 'unreachable',
      detail: `127.0.0.1:${server.port} does not speak TLS: it may be asked with http.`,
    })
  })

  test('old TLS only', async () => {
    const answer = await secured(30, {
      maxVersion: 'TLSv1.1',
      minVersion: 'TLSv1',
      ciphers: 'ALL@SECLEVEL=0',
    })
    expect(answer).toMatchObject({ kind: 'unreachable', detail: expect.stringMatching(/TLS/) })
  })
})
