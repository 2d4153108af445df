import { describe, expect, test } from 'vitest'
import { plannedDrills } from './planned-drills.ts'
import { ago, container, storedHost, storedStack } from './stack.fixture.ts'
import type { HostPermissions } from './stored-stack.ts'

function drillsOf(may: HostPermissions, sample = false) {
  const containers = [
    container({ service: 'api' }),
    container({ service: 'db', state: 'exited', exitCode: 0 }),
  ]
  const host = storedHost({ may, sample })
  return plannedDrills(storedStack({ host, observation: { ok: true, at: ago(5_000), containers } }))
}

describe('plannedDrills', () => {
  test('what is up and long-running would be stopped and started, what is down would not', () => {
    expect(drillsOf({ exec: false, drills: true })).toEqual([
      { service: 'api', does: 'stop it within 10 s, then start it again' },
    ])
  })

  test('a host that does not permit drills has none', () => {
    expect(drillsOf({ exec: true, drills: false })).toEqual([])
  })

  test('nothing is done to samples', () => {
    expect(drillsOf({ exec: true, drills: true }, true)).toEqual([])
  })
})
