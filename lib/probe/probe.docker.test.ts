import { execFileSync } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ProbeAnswer } from '#lib/core/checks/answers.ts'
import { probeHttp } from './probe-http.ts'
import { probeTcp } from './probe-tcp.ts'

const docker = (words: string[]) => execFileSync('docker', words, { encoding: 'utf8', stdio: 'pipe' }).trim()
const names = { up: `probe-up-${process.pid}`, down: `probe-down-${process.pid}` }
const portOf = (name: string) => Number(docker(['port', name, '8080/tcp']).split('\n')[0]?.split(':').at(-1))
const never = new AbortController().signal

async function until(ask: () => Promise<ProbeAnswer>, right: (answer: ProbeAnswer) => boolean) {
  const end = Date.now() + 30_000
  for (;;) {
    const answer = await ask()
    if (right(answer) || Date.now() > end) return answer
    await sleep(250)
  }
}

describe.skipIf(!process.env.ROLLCALL_TEST_DOCKER)('ports that a real engine publishes', () => {
  beforeAll(() => {
    const run = (name: string, command: string) =>
      docker([
        'run',
        '-d',
        '--name',
        name,
        '-p',
        '127.0.0.1::8080',
        'rollcall-test/tiny:1',
        'sh',
        '-c',
        command,
      ])
    run(names.up, 'mkdir -p /w && echo ok > /w/health && exec httpd -f -p 8080 -h /w')
    run(names.down, 'sleep 100000')
  })
  afterAll(() => {
    docker(['rm', '-f', ...Object.values(names)])
  })

  test('a server behind the port', async () => {
    const port = portOf(names.up)
    const http = () => probeHttp({ url: `http://127.0.0.1:${port}/health` }, 5000, never)
    expect(await until(http, ({ kind }) => kind === 'answered')).toMatchObject({ status: 200, body: 'ok\n' })
    expect(await probeHttp({ url: `http://127.0.0.1:${port}/nothing` }, 5000, never)).toMatchObject({
      status: 404,
    })
    const tcp = await probeTcp({ host: '127.0.0.1', port }, 5000, never)
    expect(tcp).toEqual({ kind: 'connected', durationMs: expect.any(Number), detail: expect.any(String) })
  })

  test('nothing behind the port, though its proxy takes every connection', async () => {
    const port = portOf(names.down)
    const nothing = (answer: ProbeAnswer) =>
      answer.kind === 'refused' || (answer.kind === 'connected' && answer.hungUp === true)
    const tcp = await until(() => probeTcp({ host: '127.0.0.1', port }, 5000, never), nothing)
    expect(nothing(tcp)).toBe(true)
    expect(await probeHttp({ url: `http://127.0.0.1:${port}/health` }, 5000, never)).toMatchObject({
      kind: 'refused',
    })
  })
})
