import { expect, test } from 'vitest'
import { memoryExhausted } from './memory-exhausted.ts'
import { codeOf, titleBy } from './title-by.fixture.ts'

test.each([
  ['java.lang.OutOfMemoryError: Java heap space', 'Java ran out of memory (Java heap space)'],
  ['Terminating due to java.lang.OutOfMemoryError: Metaspace', 'Java ran out of memory (Metaspace)'],
  [
    'FATAL ERROR: Reached heap limit Allocation failed - JavaScript heap out of memory',
    'Node.js ran out of heap memory',
  ],
  [
    'Traceback (most recent call last):\n  File "/app/main.py", line 1, in <module>\nMemoryError',
    'Python ran out of memory',
  ],
  [
    'numpy.core._exceptions._ArrayMemoryError: Unable to allocate 7.45 GiB for an array',
    'Python ran out of memory',
  ],
  ['fatal error: runtime: out of memory', 'Go ran out of memory'],
  [
    'PHP Fatal error:  Allowed memory size of 134217728 bytes exhausted (tried to allocate 20480 bytes)',
    'PHP reached its memory limit',
  ],
  ['memory allocation of 8589934592 bytes failed', 'Rust could not allocate memory'],
  ["terminate called after throwing an instance of 'std::bad_alloc'", 'The process ran out of memory'],
  ['OSError: [Errno 12] Cannot allocate memory', 'No memory was left to allocate'],
  ['fork: Cannot allocate memory', 'No memory was left to allocate'],
  ["-OOM command not allowed when used memory > 'maxmemory'.", 'Redis has reached its memory limit'],
  [
    'torch.cuda.OutOfMemoryError: CUDA out of memory. Tried to allocate 2 GiB',
    'The graphics card ran out of memory',
  ],
  ['[ERROR] Worker (pid:7) was sent SIGKILL! Perhaps out of memory?', 'No memory was left to allocate'],
])('%s', (log, title) => {
  expect(titleBy(memoryExhausted, log)).toBe(title)
  expect(codeOf(log)).toBe('out-of-memory')
})

test.each([
  'WARNING Memory overcommit must be enabled! Without it, a background save may fail, see vm.overcommit_memory',
  'Memory usage: 20%',
  'class MemoryErrorHandler loaded',
])('not: %s', (log) => {
  expect(titleBy(memoryExhausted, log)).toBeNull()
})
