import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { expect, test } from 'vitest'
import { pathsIn } from './paths.ts'

const root = join(import.meta.dirname, '..', '..')

const documents = [
  ...readdirSync(root)
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(root, name)),
  ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(root, 'docs', name)),
]

test.each(documents.map((file) => relative(root, file)))('every path that %s names is there', (file) => {
  const missing = pathsIn(readFileSync(join(root, file), 'utf8')).filter(
    (path) => !existsSync(join(root, path)) && !existsSync(join(root, dirname(file), path)),
  )
  expect(missing).toEqual([])
})

test('paths are found in code and in links, and web addresses are not', () => {
  const text =
    'See `lib/core/verdict.ts`, [the law](ARCHITECTURE.md#law), `npm start` and [a site](https://example.org/a).'
  expect(pathsIn(text)).toEqual(['ARCHITECTURE.md', 'lib/core/verdict.ts'])
})
