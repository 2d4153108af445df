import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { exitWords } from './exit-words.ts'

describe('exitWords', () => {
  test.each([
    { exitCode: 1, oomKilled: false, expected: 'Exited with code 1' },
    { exitCode: 127, oomKilled: false, expected: 'Its command was not found (exit code 127)' },
    { exitCode: 137, oomKilled: true, expected: 'Killed for lack of memory (exit code 137)' },
    {
      exitCode: 137,
      oomKilled: false,
      expected: 'Killed by SIGKILL (exit code 137); the engine names no lack of memory',
    },
    {
      exitCode: 139,
      oomKilled: false,
      expected: 'Crashed with SIGSEGV, a memory access fault (exit code 139)',
    },
    { exitCode: 143, oomKilled: false, expected: 'Ended by SIGTERM (exit code 143)' },
    { exitCode: 136, oomKilled: false, expected: 'Ended by signal 8 (exit code 136)' },
    { exitCode: 255, oomKilled: false, expected: 'Exited with code 255' },
    { exitCode: null, oomKilled: false, expected: 'Ended; the engine gives no exit code' },
    { exitCode: null, oomKilled: true, expected: 'Killed for lack of memory (no exit code)' },
  ])('$exitCode, out of memory $oomKilled', ({ expected, ...input }) => {
    expect(exitWords(input)).toBe(expected)
  })

  test('every exit code is named in its words', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1, max: 300 }), fc.boolean(), (exitCode, oomKilled) => {
        expect(exitWords({ exitCode, oomKilled })).toContain(`${exitCode}`)
      }),
    )
  })
})
