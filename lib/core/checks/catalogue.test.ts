import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { CHECK_KINDS } from '#lib/core/outcome.ts'
import { CATALOGUE } from './catalogue.ts'

const DOCS = readFileSync(new URL('../../../docs/checks.md', import.meta.url), 'utf8')

const rows = DOCS.split('\n').flatMap((line) => {
  const [, kind = '', , needs = '', byItself = '', declared = ''] = line
    .split(' | ')
    .join('| ')
    .split('|')
    .map((cell) => cell.trim())
  return kind.startsWith('`') ? [{ kind: kind.replaceAll('`', ''), needs, byItself, declared }] : []
})

test('docs/checks.md has a row for every kind, in the order of a run', () => {
  expect(rows.map(({ kind }) => kind)).toEqual(CHECK_KINDS)
})

test.each(CHECK_KINDS)('%s is told alike in the docs and on pages', (kind) => {
  const row = rows.find((one) => one.kind === kind)
  const { asks, needs, byItself, declared } = CATALOGUE[kind]
  expect(asks).toMatch(/\?$/)
  for (const need of needs) expect(row?.needs).toContain(need.split(' ')[0])
  expect([row?.byItself === '–', row?.declared === '–']).toEqual([byItself === null, declared === null])
  expect(row?.byItself.startsWith('advice')).toBe(byItself?.startsWith('As advice') ?? false)
  for (const words of [byItself, declared]) if (words !== null) expect(words).toMatch(/^[A-Z].*\.$/)
})
