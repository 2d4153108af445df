import { expect, test } from 'vitest'
import { diskFull } from './disk-full.ts'
import { codeOf, titleBy } from './title-by.fixture.ts'

const FULL = 'No space left on the disk'

test.each([
  ["OSError: [Errno 28] No space left on device: '/data/x'", FULL],
  ['Error: ENOSPC: no space left on device, write', FULL],
  ['FATAL:  could not write lock file "postmaster.pid": No space left on device', FULL],
  ['ERROR:  could not extend file "base/16384/2619": No space left on device', FULL],
  ['flood stage disk watermark [95%] exceeded on [abc]', FULL],
  ["cp: error writing '/data/x': No space left on device", FULL],
  ['java.io.IOException: No space left on device', FULL],
  ['write /data/x: no space left on device', FULL],
  [
    'thread \'main\' panicked at src/main.rs:3:5: called `Result::unwrap()` on an `Err` value: Os { code: 28, kind: StorageFull, message: "No space left on device" }',
    FULL,
  ],
  ['sqlite3.OperationalError: database or disk is full', FULL],
  ['dd: Disk quota exceeded', 'The disk quota is used up'],
  [
    "Error: ENOSPC: System limit for number of file watchers reached, watch '/app'",
    'No more files can be watched',
  ],
  ["mysqld: Disk is full writing './binlog.000001' (OS errno 28 - No space left on device)", FULL],
])('%s', (log, title) => {
  expect(titleBy(diskFull, log)).toBe(title)
  expect(codeOf(log)).toBe('disk-full')
})

test.each(['Disk usage 40%', 'space left: 20 GB', 'low disk watermark [85%] exceeded on [abc]'])(
  'not: %s',
  (log) => {
    expect(titleBy(diskFull, log)).toBeNull()
  },
)
