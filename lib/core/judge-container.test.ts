import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { judgeContainer } from './judge-container.ts'
import { containerArbitrary } from './observation.fixture.ts'
import type { ContainerObservation } from './observation.ts'
import { ago, container, NOW } from './stack.fixture.ts'
import type { Role } from './stack.ts'

type Case = {
  name: string
  input: Partial<ContainerObservation>
  role?: Role
  expected: { verdict: string; reason: string; trouble?: string | null; since?: string | null }
}

const UP: Case[] = [
  {
    name: 'running without a health check is running, not healthy',
    input: {},
    expected: { verdict: 'running', reason: 'Running; it has no health check.', since: ago(3_600_000) },
  },
  {
    name: 'running and healthy',
    input: { health: 'healthy' },
    expected: { verdict: 'healthy', reason: 'Its health check passes.', since: ago(3_600_000) },
  },
  {
    name: 'healthy after restarts says so',
    input: { health: 'healthy', restartCount: 3 },
    expected: { verdict: 'healthy', reason: 'Its health check passes. Restarted 3 times.' },
  },
  {
    name: 'health check not passed yet',
    input: { health: 'starting' },
    expected: { verdict: 'starting', reason: 'Its health check has not passed yet.' },
  },
  {
    name: 'a one-shot at work',
    input: {},
    role: 'one-shot',
    expected: { verdict: 'starting', reason: 'Still at work: this one-shot has not ended yet.' },
  },
]

const RESTARTING: Case[] = [
  {
    name: 'restarting',
    input: { state: 'restarting', restartCount: 7, exitCode: 1 },
    expected: {
      verdict: 'failing',
      reason: 'Restarting: 7 restarts, last exit code 1.',
      trouble: 'restarting',
      since: null,
    },
  },
  {
    name: 'restarting for lack of memory',
    input: { state: 'restarting', restartCount: 1, exitCode: 137, oomKilled: true },
    expected: {
      verdict: 'failing',
      reason: 'Restarting: 1 restart, last exit code 137, killed for lack of memory.',
    },
  },
  {
    name: 'a loop seen between two crashes',
    input: { restartCount: 7, startedAt: ago(12_000) },
    expected: {
      verdict: 'failing',
      reason: 'Restarting: 7 restarts, up for only 12 s since the last.',
      trouble: 'restarting',
    },
  },
  {
    name: 'a loop seen while its health check has not passed',
    input: { restartCount: 2, health: 'starting', startedAt: ago(119_000) },
    expected: { verdict: 'failing', reason: 'Restarting: 2 restarts, up for only 1 min since the last.' },
  },
  {
    name: 'a loop whose engine is ahead of this clock',
    input: { restartCount: 1, startedAt: ago(-5_000) },
    expected: { verdict: 'failing', reason: 'Restarting: 1 restart, up for only 0 s since the last.' },
  },
  {
    name: 'restarted once, and up for two minutes since',
    input: { restartCount: 1, startedAt: ago(120_000) },
    expected: { verdict: 'running', reason: 'Running; it has no health check. Restarted once.' },
  },
  {
    name: 'a slow loop that crashes every five minutes',
    input: { restartCount: 12, createdAt: ago(64 * 60_000), startedAt: ago(4 * 60_000) },
    expected: { verdict: 'failing', reason: 'Restarting: 12 restarts, up for only 4 min since the last.' },
  },
  {
    name: 'restarted just now, and healthy',
    input: { restartCount: 1, health: 'healthy', startedAt: ago(12_000) },
    expected: { verdict: 'healthy', reason: 'Its health check passes. Restarted once.' },
  },
]

const DOWN: Case[] = [
  {
    name: 'running and unhealthy',
    input: { health: 'unhealthy' },
    expected: {
      verdict: 'failing',
      reason: 'Unhealthy: its health check fails; the engine kept no failure.',
      trouble: 'unhealthy',
    },
  },
  {
    name: 'paused',
    input: { state: 'paused' },
    expected: {
      verdict: 'degraded',
      reason: 'Paused: its processes stand still until somebody unpauses it.',
      trouble: 'paused',
    },
  },
  {
    name: 'created, its port taken',
    input: {
      state: 'created',
      error: 'Bind for 0.0.0.0:6379 failed: port is already allocated',
    },
    expected: {
      verdict: 'failing',
      reason: 'Created but not started: Bind for 0.0.0.0:6379 failed: port is already allocated.',
      trouble: 'created',
      since: ago(7_200_000),
    },
  },
  {
    name: 'created and never started',
    input: { state: 'created' },
    expected: { verdict: 'failing', reason: 'Created but never started.' },
  },
  {
    name: 'one-shot ended well',
    input: { state: 'exited', exitCode: 0 },
    role: 'one-shot',
    expected: {
      verdict: 'completed',
      reason: 'Ended with exit code 0.',
      trouble: null,
      since: ago(60_000),
    },
  },
  {
    name: 'one-shot failed',
    input: { state: 'exited', exitCode: 3 },
    role: 'one-shot',
    expected: { verdict: 'failing', reason: 'Exited with code 3.', trouble: 'exited' },
  },
  {
    name: 'one-shot whose exit code nobody knows',
    input: { state: 'exited', exitCode: null },
    role: 'one-shot',
    expected: { verdict: 'failing', reason: 'Ended; the engine gives no exit code.' },
  },
  {
    name: 'long-running that stopped with 0',
    input: { state: 'exited', exitCode: 0 },
    expected: { verdict: 'failing', reason: 'Stopped with exit code 0, but it should stay up.' },
  },
  {
    name: 'out of memory',
    input: { state: 'exited', exitCode: 137, oomKilled: true },
    expected: { verdict: 'failing', reason: 'Killed for lack of memory (exit code 137).' },
  },
  {
    name: 'dead',
    input: { state: 'dead', exitCode: 1 },
    expected: {
      verdict: 'failing',
      reason: 'Dead: the engine failed to remove it. Exited with code 1.',
      trouble: 'dead',
    },
  },
  {
    name: 'removing',
    input: { state: 'removing' },
    expected: { verdict: 'failing', reason: 'Being removed by the engine.' },
  },
]

describe('judgeContainer', () => {
  test.each([...UP, ...RESTARTING, ...DOWN])('$name', ({ input, role = 'long-running', expected }) => {
    expect(judgeContainer(container(input), { role, healthcheck: null }, NOW)).toMatchObject(expected)
  })

  test.each(['running', 'exited', 'restarting'] as const)('%s as listed, without an answer', (state) => {
    const judged = judgeContainer(
      container({ state, listedOnly: true }),
      { role: 'long-running', healthcheck: null },
      NOW,
    )
    expect(judged).toMatchObject({ verdict: 'not verified', trouble: null })
    expect(judged.reason).toContain(`lists it as ${state}`)
  })

  test('a declared health check that the container lacks is told', () => {
    const healthcheck = { test: ['CMD', 'true'] }
    expect(judgeContainer(container(), { role: 'long-running', healthcheck }, NOW)).toMatchObject({
      verdict: 'running',
      reason: 'Running; its definition has a health check, this container has none.',
    })
  })

  const role = fc.constantFrom<Role>('long-running', 'one-shot', 'inactive')
  const good = ['running', 'healthy', 'completed']

  test('whatever else it says, restarting, unhealthy or not running is never good', () => {
    fc.assert(
      fc.property(containerArbitrary(), role, (one, as) => {
        const { verdict, reason } = judgeContainer(one, { role: as, healthcheck: null }, NOW)
        const isUp = one.state === 'running' && one.health !== 'unhealthy'
        const isDone = one.state === 'exited' && one.exitCode === 0 && as === 'one-shot'
        if (!isUp && !isDone) expect(good).not.toContain(verdict)
        if (one.health !== 'healthy') expect(verdict).not.toBe('healthy')
        expect(reason).toMatch(/\S[.!?…]$/)
      }),
    )
  })

  test('trouble is named exactly where the verdict is failing, or it is paused', () => {
    fc.assert(
      fc.property(containerArbitrary(), role, (one, as) => {
        const { verdict, trouble } = judgeContainer(one, { role: as, healthcheck: null }, NOW)
        expect(trouble !== null).toBe(verdict === 'failing' || one.state === 'paused')
      }),
    )
  })
})
