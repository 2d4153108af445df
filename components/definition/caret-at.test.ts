import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { caretAt } from './caret-at.ts'

const TEXT = 'services:\n  api:\n    role: one-shot\n'

describe('caretAt', () => {
  test.each([
    { line: 1, column: 1, rest: TEXT },
    { line: 2, column: 3, rest: 'api:\n    role: one-shot\n' },
    { line: 2, column: 99, rest: '\n    role: one-shot\n' },
    { line: 4, column: 1, rest: '' },
    { line: 99, column: 1, rest: '' },
  ])('$line:$column', ({ line, column, rest }) => {
    expect(TEXT.slice(caretAt(TEXT, line, column))).toBe(rest)
  })

  test('leads into the text, whatever is asked', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', '\n', '🙂') }),
        fc.nat(20),
        fc.nat(20),
        (text, line, column) => {
          const offset = caretAt(text, line + 1, column + 1)
          return offset >= 0 && offset <= text.length
        },
      ),
    )
  })
})
