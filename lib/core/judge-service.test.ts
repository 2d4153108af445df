import { describe, expect, test } from 'vitest'
import { judgeService } from './judge-service.ts'
import type { ContainerObservation } from './observation.ts'
import { ago, container, NOW, service } from './stack.fixture.ts'
import type { ServiceDefinition } from './stack.ts'

type Case = {
  name: string
  input: { service?: Partial<ServiceDefinition>; containers: Partial<ContainerObservation>[] }
  expected: { verdict: string; reason: string; [key: string]: unknown }
}

const inactive: Partial<ServiceDefinition> = {
  role: 'inactive',
  roleReason: 'Its profile debug is not enabled.',
}
const restarting = { state: 'restarting', restartCount: 7, exitCode: 1 } as const

const CASES: Case[] = [
  {
    name: 'declared, no container',
    input: { containers: [] },
    expected: {
      verdict: 'missing',
      reason: 'No container: it was never created, or removed.',
      replicas: { wanted: 1, found: 0 },
      image: 'api:1',
    },
  },
  {
    name: 'a one-shot without a container',
    input: { service: { role: 'one-shot' }, containers: [] },
    expected: { verdict: 'missing', reason: 'No container: it has not run, or its container was removed.' },
  },
  {
    name: 'profile not enabled',
    input: { service: inactive, containers: [] },
    expected: {
      verdict: 'inactive',
      reason: 'Its profile debug is not enabled.',
      replicas: { wanted: 0, found: 0 },
    },
  },
  {
    name: 'profile not enabled, a stopped container left over',
    input: { service: inactive, containers: [{ state: 'exited', exitCode: 143 }] },
    expected: {
      verdict: 'inactive',
      reason: 'Its profile debug is not enabled. A container that is not running is left over.',
    },
  },
  {
    name: 'profile not enabled, yet it runs: judged as it is',
    input: { service: inactive, containers: [restarting] },
    expected: { verdict: 'failing', reason: 'Restarting: 7 restarts, last exit code 1.' },
  },
  {
    name: 'scaled to nothing',
    input: { service: { replicas: 0 }, containers: [] },
    expected: { verdict: 'inactive', reason: 'It is scaled to 0 replicas.' },
  },
  {
    name: 'a container of `compose run` is no replica',
    input: { containers: [{ oneOff: true, state: 'running' }] },
    expected: { verdict: 'missing', reason: 'No container: it was never created, or removed.' },
  },
  {
    name: 'all replicas up, since the last came up',
    input: {
      service: { replicas: 2 },
      containers: [
        { replica: 1, startedAt: ago(900_000) },
        { replica: 2, startedAt: ago(300_000), restartCount: 2 },
      ],
    },
    expected: {
      verdict: 'running',
      reason: 'All 2 replicas: Running; it has no health check.',
      since: ago(300_000),
      restarts: 2,
    },
  },
  {
    name: 'fewer containers than wanted',
    input: { service: { replicas: 3 }, containers: [{ health: 'healthy' }] },
    expected: {
      verdict: 'degraded',
      reason: '1 of 3 up; 1 of 3 wanted containers found. Its health check passes.',
      replicas: { wanted: 3, found: 1 },
    },
  },
  {
    name: 'one of two failed',
    input: { service: { replicas: 2 }, containers: [{}, { replica: 2, state: 'exited', exitCode: 1 }] },
    expected: { verdict: 'degraded', reason: '1 of 2 up; shop-api-2: Exited with code 1.' },
  },
  {
    name: 'none of two is up',
    input: {
      service: { replicas: 2 },
      containers: [{ state: 'created' }, { replica: 2, health: 'unhealthy' }],
    },
    expected: { verdict: 'failing', reason: '0 of 2 up; shop-api-1: Created but never started.' },
  },
  {
    name: 'one up, one starting',
    input: { service: { replicas: 2 }, containers: [{}, { replica: 2, health: 'starting' }] },
    expected: { verdict: 'starting', reason: '1 of 2 up; shop-api-2: Its health check has not passed yet.' },
  },
  {
    name: 'more containers than wanted',
    input: { containers: [{}, { replica: 2 }] },
    expected: {
      verdict: 'running',
      reason: 'All 2 replicas: Running; it has no health check. 2 containers where 1 wanted.',
    },
  },
  {
    name: 'replicas of different images have no one digest',
    input: {
      service: { replicas: 2 },
      containers: [{ imageDigest: 'sha256:a' }, { replica: 2, imageDigest: 'sha256:b' }],
    },
    expected: {
      verdict: 'running',
      reason: 'All 2 replicas: Running; it has no health check.',
      imageDigest: null,
    },
  },
]

describe('judgeService', () => {
  test.each(CASES)('$name', ({ input, expected }) => {
    const containers = input.containers.map((changes) => container(changes))
    expect(judgeService(service(input.service), containers, NOW)).toMatchObject(expected)
  })

  test('one replica covered by an expectation and one up is an expected failure', () => {
    const expectation = { state: 'restarting', reason: 'no code yet', until: null } as const
    const judged = judgeService(
      service({ replicas: 2, expectation }),
      [container(), container({ replica: 2, ...restarting })],
      NOW,
    )
    expect(judged.verdict).toBe('expected failure')
  })
})
