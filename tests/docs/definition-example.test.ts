import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readDefinition } from '#lib/compose/read-definition.ts'

test('the example of docs/definitions.md is read as it says', async () => {
  const text = readFileSync(join(import.meta.dirname, '..', '..', 'docs', 'definitions.md'), 'utf8')
  const content = /```yaml\n([\s\S]*?)```/.exec(text)?.[1] ?? ''
  const read = await readDefinition({
    files: [{ name: 'compose.yaml', content }],
    profiles: [],
    project: 'octollm',
  })
  expect(read).toMatchObject({
    ok: true,
    definition: {
      services: [
        {
          name: 'planner',
          group: 'python',
          role: 'long-running',
          expectation: { state: 'restarting', reason: 'no application code yet', until: '2025-12-01' },
          probes: [
            { kind: 'http', port: 8080, path: '/health', status: 200, contains: 'healthy' },
            { kind: 'tcp', port: 5432 },
          ],
        },
      ],
    },
  })
})
