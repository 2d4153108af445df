import { expect, test } from 'vitest'
import { ago, container, NOW } from '#lib/core/stack.fixture.ts'
import { afterSettling } from './after-settling.ts'
import { observed, planOne, subject } from './check.fixture.ts'
import { judgeCheck } from './judge-check.ts'

function restartOf(health: 'healthy' | 'none') {
  const seen = container({ health, restartCount: 2, startedAt: ago(5_000) })
  const planned = planOne('restart', subject({ container: seen }))
  return { planned, result: judgeCheck(planned, observed(seen), NOW) }
}

test('a container that crashed and is healthy by now passes, and its restarts are noted', () => {
  const { planned, result } = restartOf('healthy')
  expect(result.outcome).toBe('fail')
  const settled = afterSettling(result, planned)
  expect(settled.outcome).toBe('pass')
  expect(settled.reason).toContain('Restarted 2 times')
})

test('one that nothing proves healthy still fails', () => {
  const { planned, result } = restartOf('none')
  expect(afterSettling(result, planned)).toEqual(result)
})

test('other checks stay as they are', () => {
  const planned = planOne('state', subject({ container: container({ state: 'exited', health: 'healthy' }) }))
  const result = judgeCheck(planned, observed({ state: 'exited', exitCode: 1 }), NOW)
  expect(afterSettling(result, planned)).toEqual(result)
})
