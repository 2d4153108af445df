import { expect, test } from 'vitest'
import { readOnly } from './read-only.ts'
import { codeOf, titleBy } from './title-by.fixture.ts'

test.each([
  ["OSError: [Errno 30] Read-only file system: '/data/x'", '“/data/x” is on a read-only file system'],
  [
    "Error: EROFS: read-only file system, open '/app/cache.json'",
    '“/app/cache.json” is on a read-only file system',
  ],
  ["touch: cannot touch '/data/x': Read-only file system", '“/data/x” is on a read-only file system'],
  ["sh: can't create /data/x: Read-only file system", '“/data/x” is on a read-only file system'],
  ['mkdir /var/run/app: read-only file system', '“/var/run/app” is on a read-only file system'],
  [
    'nginx: [emerg] mkdir() "/var/cache/nginx/client_temp" failed (30: Read-only file system)',
    '“/var/cache/nginx/client_temp” is on a read-only file system',
  ],
  [
    'java.io.FileNotFoundException: /data/x (Read-only file system)',
    '“/data/x” is on a read-only file system',
  ],
  ['Read-only file system', 'The file system is read-only'],
  ['sqlite3.OperationalError: attempt to write a readonly database', 'The SQLite database cannot be written'],
])('%s', (log, title) => {
  expect(titleBy(readOnly, log)).toBe(title)
  expect(codeOf(log)).toBe('read-only')
})

test.each(['Connection is read-only', "READONLY You can't write against a read only replica.", 'mode=ro'])(
  'not: %s',
  (log) => {
    expect(titleBy(readOnly, log)).toBeNull()
  },
)
