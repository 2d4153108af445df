import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { CommitFile } from '#lib/core/commits.ts'
import { type LogRecord, readLogRecords } from './log-records.ts'

const free = fc.string({ unit: 'binary' }).map((text) => text.replaceAll('\0', ''))
const path = free.filter((text) => text !== '')
const count = fc.option(fc.nat(), { nil: null })
const file: fc.Arbitrary<CommitFile> = fc.record({
  path,
  from: fc.option(path, { nil: null }),
  added: count,
  deleted: count,
})
const hash = fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 40, maxLength: 40 })
const record: fc.Arbitrary<LogRecord> = fc.record({
  hash,
  parents: fc.array(hash, { maxLength: 2 }),
  author: free,
  authoredAt: fc.nat(),
  committedAt: fc.nat(),
  message: free,
  files: fc.array(file, { maxLength: 3 }),
})

// As git 2.39 was seen to print it: a line break stands between a commit and its files.
function print({ hash, parents, author, authoredAt, committedAt, message, files }: LogRecord): string {
  const head = [hash, parents.join(' '), author, authoredAt, committedAt, message]
    .map((field) => `${field}\0`)
    .join('')
  const lines = files.map((one) => {
    const start = `${one.added ?? '-'}\t${one.deleted ?? '-'}\t`
    return one.from === null ? `${start}${one.path}\0` : `${start}\0${one.from}\0${one.path}\0`
  })
  return `${head}\0${files.length === 0 ? '' : `\n${lines.join('')}`}`
}

test('reads back whatever git can print, hostile names and messages included', () => {
  fc.assert(
    fc.property(fc.array(record), (records) => {
      expect(readLogRecords(records.map(print).join(''))).toEqual(records)
    }),
  )
})

test('refuses output of another shape', () => {
  expect(() => readLogRecords('fatal: something else')).toThrow('not understood')
})
