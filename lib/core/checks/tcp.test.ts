import { describe, expect, test } from 'vitest'
import { container, port as published, service } from '#lib/core/stack.fixture.ts'
import { judgeOne, LOCAL, subject } from './check.fixture.ts'
import type { Subject } from './check.ts'
import { tcp } from './tcp.ts'

const open = container({
  ports: [published(15_432, 5432)],
  addresses: [{ network: 'shop_default', address: '172.18.0.2' }],
})
const on = (address: string) => container({ ports: [{ ...published(15_432, 5432), address }] })
const declared = service({ checks: [{ kind: 'tcp', port: 6379, retries: null }] })

describe('the question', () => {
  test.each<{ name: string; of: Partial<Subject>; question: object }>([
    {
      name: 'a published port of the engine’s host',
      of: { container: open },
      question: { on: 'tcp', host: '127.0.0.1', port: 15_432 },
    },
    {
      name: 'a remote host',
      of: { container: open, reach: { ...LOCAL, engineHost: 'build-1' } },
      question: { on: 'tcp', host: 'build-1', port: 15_432 },
    },
    {
      name: 'one address of the host',
      of: { container: on('192.168.1.5') },
      question: { on: 'tcp', host: '192.168.1.5', port: 15_432 },
    },
    {
      name: 'loopback of a remote host',
      of: { container: on('127.0.0.1'), reach: { ...LOCAL, engineHost: 'build-1' } },
      question: { on: 'nothing', reason: 'Port 15432 is published on 127.0.0.1 of the Docker host only.' },
    },
    {
      name: 'a container network',
      of: {
        service: declared,
        container: { ...open, ports: [] },
        reach: { ...LOCAL, containerNetworks: true },
      },
      question: { on: 'tcp', host: '172.18.0.2', port: 6379 },
    },
    {
      name: 'a container network out of reach',
      of: { service: declared, container: { ...open, ports: [] } },
      question: { on: 'nothing' },
    },
    {
      name: 'a container that is down',
      of: { container: { ...open, state: 'exited' } },
      question: { on: 'nothing', reason: 'Container is not running (exited).' },
    },
    {
      name: 'a paused container',
      of: { container: { ...open, state: 'paused' } },
      question: { on: 'nothing', reason: 'Container is not running (paused).' },
    },
    {
      name: 'a sample',
      of: { container: open, reach: { ...LOCAL, sample: true } },
      question: { on: 'nothing', reason: 'Sample data: nothing was asked.' },
    },
  ])('$name', ({ of, question }) => {
    expect(tcp.plan(subject(of))[0]?.question).toMatchObject(question)
  })

  test('is never put over udp, nor to a port that is only exposed', () => {
    const ports = [{ ...published(53), protocol: 'udp' as const }, published(null, 9000)]
    expect(tcp.plan(subject({ container: container({ ports }) }))).toEqual([])
  })

  test('a declared probe of a published port is one check', () => {
    const both = subject({
      service: service({ checks: [{ kind: 'tcp', port: 5432, retries: null }] }),
      container: open,
    })
    expect(tcp.plan(both).map(({ detail }) => detail)).toEqual(['5432/tcp'])
  })
})

describe('the answer', () => {
  test.each([
    {
      answer: { kind: 'connected', durationMs: 3, detail: '' },
      outcome: 'pass',
      reason: 'Took a connection after 3 ms.',
    },
    { answer: { kind: 'connected', durationMs: 3, detail: '', hungUp: true }, outcome: 'fail' },
    { answer: { kind: 'refused', durationMs: 1, detail: 'ECONNREFUSED' }, outcome: 'fail' },
    {
      answer: { kind: 'timeout', durationMs: 5003, detail: '' },
      outcome: 'fail',
      reason: 'No answer within 5 s.',
    },
    {
      answer: { kind: 'unreachable', durationMs: 1, detail: 'no route to host' },
      outcome: 'fail',
      reason: 'No route to host.',
    },
    {
      answer: { kind: 'blocked', durationMs: 0, detail: 'a metadata address' },
      outcome: 'not verified',
      reason: 'A metadata address.',
    },
    { answer: { kind: 'cancelled', durationMs: 9, detail: '' }, outcome: 'not verified' },
    {
      answer: { kind: 'unasked', durationMs: 0, reason: 'the engine is gone' },
      outcome: 'not verified',
      reason: 'The engine is gone.',
    },
    { answer: { kind: 'observed', durationMs: 0, container: null }, outcome: 'not verified' },
    { answer: { kind: 'answered', durationMs: 0, detail: '', status: 200 }, outcome: 'not verified' },
  ] as const)('$answer.kind → $outcome', ({ answer, outcome, ...rest }) => {
    const result = judgeOne('tcp', answer, subject({ container: open }))
    expect(result).toMatchObject({ outcome, evidence: { asked: 'connect to 127.0.0.1:15432' } })
    if ('reason' in rest) expect(result.reason).toBe(rest.reason)
  })
})
