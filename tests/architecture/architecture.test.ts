import { join } from 'node:path'
import { expect, test } from 'vitest'
import { brokenLaw } from './broken-law.ts'
import { importsUnder } from './imports.ts'

const root = join(import.meta.dirname, '..', '..')

test('no import breaks the law', () => {
  const imports = importsUnder(root, ['app', 'components', 'lib'])
  expect(imports.length).toBeGreaterThan(300)
  expect(imports.map(brokenLaw).filter((broken) => broken !== null)).toEqual([])
})

test('the law bites', () => {
  const imports = importsUnder(join(import.meta.dirname, 'fixture'), ['lib'])
  expect(imports.map(brokenLaw).filter((broken) => broken !== null)).toEqual([
    'lib/core/greedy.ts:2 decisions may not lean on node:fs',
    'lib/core/greedy.ts:3 lib/core may not import lib/docker (lib/docker/connect.ts)',
    'lib/docker/connect.ts:1 lib/docker may not import lib/db (lib/db/write/save.ts)',
  ])
})
