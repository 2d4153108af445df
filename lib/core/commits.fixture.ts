import type { Commit } from './commits.ts'

/** A commit with what a test says about it and something plain for the rest. */
export function commitOf(given: Partial<Commit> = {}): Commit {
  const files = given.files ?? []
  return {
    hash: 'abcdef0123456789abcdef0123456789abcdef01',
    author: 'Ada',
    authoredAt: '2025-11-05T10:00:00.000Z',
    committedAt: '2025-11-05T10:00:00.000Z',
    type: 'feat',
    scope: null,
    breaking: false,
    description: 'a thing',
    merge: false,
    revert: false,
    revertOf: null,
    files,
    added: files.reduce((total, file) => total + (file.added ?? 0), 0),
    deleted: files.reduce((total, file) => total + (file.deleted ?? 0), 0),
    ...given,
  }
}
