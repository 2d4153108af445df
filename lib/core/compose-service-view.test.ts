import { expect, test } from 'vitest'
import type { Cause } from './cause.ts'
import { composeServiceView } from './compose-service-view.ts'
import { composeStackView } from './compose-stack-view.ts'
import { result, run } from './run.fixture.ts'
import { container, NOW, storedStack } from './stack.fixture.ts'

const stack = storedStack({
  observation: {
    ok: true,
    at: NOW.toISOString(),
    containers: [
      container({ dependsOn: [{ service: 'db', condition: 'service_started', required: true }] }),
      container({ service: 'db', health: 'healthy' }),
    ],
  },
})
const view = composeStackView({ stack, runs: [], causes: null, activeRun: null, sprint: null, now: NOW })
const cause: Cause = {
  code: 'killed',
  title: 'Killed',
  proof: [],
  wayOut: 'Find out who.',
  services: ['api'],
  blocked: [],
  since: null,
}

test('shows a service with its own results, its cause and what it waits for', () => {
  const newest = run({
    causes: [cause],
    results: [result({ service: 'db' }), result(), result({ kind: 'http', outcome: 'fail' })],
  })
  const history = [{ id: newest.id, number: 2, at: NOW.toISOString(), causes: [cause] }]
  const shown = composeServiceView({ name: 'api', stack, view, run: newest, history })
  expect(shown).toMatchObject({
    stack: { slug: 'shop' },
    service: { name: 'api' },
    definition: { dependsOn: [{ service: 'db', verdict: 'healthy' }] },
    cause: { code: 'killed' },
    run: { number: 2 },
    history: [{ runs: 1, isOpen: true }],
  })
  expect(shown?.results.map(({ kind }) => kind)).toEqual(['http', 'state'])
})

test('a service that was never verified claims nothing, one that does not exist is none', () => {
  expect(composeServiceView({ name: 'db', stack, view, run: null, history: [] })).toMatchObject({
    cause: null,
    results: [],
    run: null,
    history: [],
  })
  expect(composeServiceView({ name: 'nowhere', stack, view, run: null, history: [] })).toBeNull()
})
