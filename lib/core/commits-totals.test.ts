import { expect, test } from 'vitest'
import { commitOf } from './commits.fixture.ts'
import { commitsByType, commitsTotals } from './commits-totals.ts'

const file = (path: string, added: number | null, deleted: number | null) => ({
  path,
  from: null,
  added,
  deleted,
})

test('no commits are zero of everything', () => {
  expect(Object.values(commitsTotals([])).every((figure) => figure === 0)).toBe(true)
})

test('a file changed twice is two changes of one file', () => {
  const commits = [
    commitOf({ files: [file('a.ts', 10, 2), file('logo.png', null, null)], breaking: true }),
    commitOf({ files: [file('a.ts', 1, 1)], merge: false, revert: true }),
    commitOf({ merge: true, type: null }),
  ]
  expect(commitsTotals(commits)).toEqual({
    commits: 3,
    merges: 1,
    breaking: 1,
    reverts: 1,
    fileChanges: 3,
    files: 2,
    binaryChanges: 1,
    added: 11,
    deleted: 3,
  })
})

test('types come by number, those without last', () => {
  const types = [null, null, null, 'fix', 'feat', 'feat', 'docs']
  expect(commitsByType(types.map((type) => commitOf({ type })))).toEqual([
    { type: 'feat', commits: 2 },
    { type: 'docs', commits: 1 },
    { type: 'fix', commits: 1 },
    { type: null, commits: 3 },
  ])
})
