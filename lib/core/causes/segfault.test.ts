import { expect, test } from 'vitest'
import { segfault } from './segfault.ts'
import { titleBy } from './title-by.fixture.ts'

const FAULT = 'Crashed on a memory access fault (SIGSEGV)'

test.each([
  'Segmentation fault (core dumped)',
  '/entrypoint.sh: line 3:     7 Segmentation fault      (core dumped) ./server',
  'Fatal Python error: Segmentation fault',
  '#  SIGSEGV (0xb) at pc=0x00007f, pid=1, tid=7',
  '[notice] 1#1: worker process 7 exited on signal 11',
  'worker terminated by signal SIGSEGV',
])('%s', (log) => {
  expect(titleBy(segfault, log)).toBe(FAULT)
})

test.each([
  'panic: runtime error: invalid memory address or nil pointer dereference\n[signal SIGSEGV: segmentation violation code=0x1 addr=0x0 pc=0x4]',
  'segment 4 is at fault',
])('not: %s', (log) => {
  expect(titleBy(segfault, log)).toBeNull()
})
