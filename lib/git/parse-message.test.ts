import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseMessage } from './parse-message.ts'

const plain = { type: null, scope: null, breaking: false, revert: false, revertOf: null }

describe('parseMessage', () => {
  test.each([
    { message: 'feat: x', expected: { ...plain, type: 'feat', description: 'x' } },
    { message: 'FIX(api/v1): x', expected: { ...plain, type: 'fix', scope: 'api/v1', description: 'x' } },
    {
      message: 'feat(a b)!: x',
      expected: { ...plain, type: 'feat', scope: 'a b', breaking: true, description: 'x' },
    },
    {
      message: 'fix: x\n\nBREAKING CHANGE: y',
      expected: { ...plain, type: 'fix', breaking: true, description: 'x' },
    },
    {
      message: 'fix: x\n\nBREAKING-CHANGE: y',
      expected: { ...plain, type: 'fix', breaking: true, description: 'x' },
    },
    { message: 'fix: x\n\nBreaking change is none', expected: { ...plain, type: 'fix', description: 'x' } },
    {
      message: 'fix: x\n\n-type-\nevil\n-description-\nevil',
      expected: { ...plain, type: 'fix', description: 'x' },
    },
    { message: 'feat:x', expected: { ...plain, description: 'feat:x' } },
    { message: 'feat(): x', expected: { ...plain, description: 'feat(): x' } },
    { message: 'just words', expected: { ...plain, description: 'just words' } },
    { message: "Merge branch 'side'", expected: { ...plain, description: "Merge branch 'side'" } },
    { message: '\n\n', expected: { ...plain, description: '(no message)' } },
    {
      message: 'Revert "feat: x"\n\nThis reverts commit 0123456789abcdef.',
      expected: { ...plain, description: 'Revert "feat: x"', revert: true, revertOf: '0123456789abcdef' },
    },
    { message: 'revert: x', expected: { ...plain, type: 'revert', description: 'x', revert: true } },
  ])('$message', ({ message, expected }) => {
    expect(parseMessage(message)).toEqual(expected)
  })

  test('any text gives a description of one line and never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (message) => {
        const { description } = parseMessage(message)
        expect(description).not.toContain('\n')
        expect(description).not.toBe('')
      }),
    )
  })
})
