import { expect, test } from 'vitest'
import { LOCAL } from './checks/check.fixture.ts'
import { composeDefinitionView } from './compose-definition-view.ts'
import { container, definition, service, storedStack } from './stack.fixture.ts'

test('lists every check of a service, declared ones apart from inferred, once for all replicas', () => {
  const declared = service({
    replicas: 2,
    checks: [{ kind: 'log', pattern: 'ERROR', present: false, retries: null }],
  })
  const stack = storedStack({
    definition: {
      ...{ version: 3, definition: definition({ services: [declared] }), file: null, text: null },
      ...{ files: ['compose.yaml'], createdAt: '2025-11-20T00:00:00.000Z', createdBy: 'ada' },
    },
    observation: {
      ok: true,
      at: '2025-11-21T11:59:00.000Z',
      containers: [container(), container({ replica: 2 })],
    },
  })
  const view = composeDefinitionView(stack, LOCAL, 'stack: shop\n')
  expect(view).toMatchObject({ version: 3, isStored: false, text: 'stack: shop\n', files: ['compose.yaml'] })
  const [api] = view.services
  expect(api?.checks.filter(({ kind }) => kind === 'state')).toHaveLength(1)
  expect(api?.checks.find(({ kind }) => kind === 'log')).toMatchObject({ inferred: false })
  expect(api?.checks.find(({ kind }) => kind === 'state')).toMatchObject({ inferred: true })
})

test('a stack nobody defined has version 0 and shows the draft', () => {
  expect(composeDefinitionView(storedStack(), LOCAL, 'draft')).toMatchObject({
    ...{ version: 0, source: 'discovered', createdBy: null, text: 'draft', isStored: false },
    services: [{ name: 'api', role: 'long-running' }],
  })
})
