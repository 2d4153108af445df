import { expect, test } from 'vitest'
import { definitionOf } from './definition-of.ts'
import { ago, container, definition, service, storedStack } from './stack.fixture.ts'
import type { StoredDefinition } from './stored-stack.ts'

const FILE = {
  ...{ stack: null, groups: ['python'], settleMs: 60_000, waivers: [], repository: '..' },
  services: [
    { name: 'api', group: 'python', role: null, expectation: null, checks: [], waivers: [] },
    { name: 'worker', group: null, role: null, expectation: null, checks: [], waivers: [] },
  ],
}
const stored = (changes: Partial<StoredDefinition>): StoredDefinition => ({
  ...{ version: 1, definition: null, file: null, text: null, files: [], createdAt: ago(0), createdBy: 'ada' },
  ...changes,
})

test('a stack nobody defined is what runs', () => {
  expect(definitionOf(storedStack())).toMatchObject({ source: 'discovered', services: [{ name: 'api' }] })
})

test('compose files say what should be there, whatever runs', () => {
  const declared = definition({ services: [service({ name: 'db' })] })
  expect(definitionOf(storedStack({ definition: stored({ definition: declared }) }))).toEqual(declared)
})

test('a rollcall.yaml is laid over compose files', () => {
  const declared = definition({ services: [service()] })
  const found = definitionOf(storedStack({ definition: stored({ definition: declared, file: FILE }) }))
  expect(found).toMatchObject({ source: 'compose', groups: ['python'], settings: { settleMs: 60_000 } })
  expect(found.services.map(({ name, group }) => [name, group])).toEqual([['api', 'python']])
})

test('a rollcall.yaml is laid over what runs now, and its folder goes from the compose file', () => {
  const observation = {
    ok: true as const,
    at: ago(0),
    containers: [container({ composeFolder: '/srv/shop/deploy' }), container({ service: 'web' })],
  }
  const found = definitionOf(storedStack({ observation, definition: stored({ file: FILE }) }))
  expect(found.services.map(({ name, group }) => [name, group])).toEqual([
    ['api', 'python'],
    ['web', 'application'],
    ['worker', 'application'],
  ])
  expect(found.repository).toBe('/srv/shop')
})
