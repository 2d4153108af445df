import { expect, test } from 'vitest'
import { ago, container, definition, NOW, service } from './stack.fixture.ts'
import { unsettled } from './unsettled.ts'

const services = [service({ name: 'api' }), service({ name: 'db' })]

test('waits for what starts, crashed or is missing, and for nothing that is as it should be', () => {
  const starting = container({ service: 'api', health: 'starting' })
  expect(unsettled(definition({ services }), [starting], NOW)).toEqual(['api', 'db'])
  const up = [container({ service: 'api', health: 'healthy' }), container({ service: 'db' })]
  expect(unsettled(definition({ services }), up, NOW)).toEqual([])
})

test('a service that crashed before and is healthy now is ready', () => {
  const back = container({ service: 'api', health: 'healthy', restartCount: 3, startedAt: ago(4_000) })
  expect(unsettled(definition({ services: [service()] }), [back], NOW)).toEqual([])
})

test('does not wait for a failure that is expected, nor for an inactive service', () => {
  const expected = service({ expectation: { state: 'exited', reason: 'not built yet', until: null } })
  const off = service({ name: 'tools', role: 'inactive' })
  const down = container({ state: 'exited', exitCode: 1 })
  expect(unsettled(definition({ services: [expected, off] }), [down], NOW)).toEqual([])
})
