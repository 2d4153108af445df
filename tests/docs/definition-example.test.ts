import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { readDefinition } from '#lib/compose/read-definition.ts'
import { readRollcallFile } from '#lib/rollcall-file/read-rollcall-file.ts'

const text = readFileSync(join(import.meta.dirname, '..', '..', 'docs', 'definitions.md'), 'utf8')
const example = /```yaml\n([\s\S]*?)```/.exec(text)?.[1] ?? ''

test('the example of docs/definitions.md is read as it says', () => {
  const read = readRollcallFile(example, ['db', 'planner'])
  expect(read).toMatchObject({
    ok: true,
    file: {
      stack: 'shop',
      settleMs: 60_000,
      services: [
        { name: 'db', waivers: [{ kind: 'image', owner: 'Ada', until: '2026-01-31' }] },
        {
          name: 'planner',
          group: 'python',
          role: 'long-running',
          expectation: { state: 'restarting', reason: 'no application code yet', until: '2025-12-01' },
        },
      ],
      waivers: [{ kind: 'compose' }],
    },
  })
})

test('every kind of check is in the example, and the short form is the long one', () => {
  const read = readRollcallFile(example, null)
  const checks = read.ok ? read.file.services.flatMap((service) => service.checks) : []
  expect(new Set(checks.map(({ kind }) => kind)).size).toBe(12)
  expect(checks).toContainEqual(
    expect.objectContaining({ kind: 'http', path: '/health', port: 8080, status: 200 }),
  )
})

test('x-rollcall takes the same', async () => {
  const { checks, waivers, group, role, expect: expected } = parse(example).services.planner
  // Compose takes `$` for a variable, and `$$` for itself.
  const compose = {
    name: 'shop',
    services: {
      db: { image: 'postgres:16' },
      planner: { image: 'planner:1', 'x-rollcall': { checks, waivers, group, role, expect: expected } },
    },
  }
  const read = await readDefinition({
    files: [{ name: 'compose.yaml', content: JSON.stringify(compose).replaceAll('$', '$$$$') }],
    profiles: [],
  })
  const file = readRollcallFile(example, null)
  const said = file.ok ? file.file.services.find(({ name }) => name === 'planner') : null
  const found = read.ok ? read.definition.services.find(({ name }) => name === 'planner') : null
  expect(said?.checks.length).toBeGreaterThan(5)
  expect(found).toMatchObject({ group: 'python', checks: said?.checks, expectation: said?.expectation })
})
