import fc from 'fast-check'
import { expect, test } from 'vitest'
import { printable } from './printable.ts'

test.each([
  { name: 'colours', input: '\u001b[31mred\u001b[0m \u001b[1;38;5;200mx\u001b[m', expected: 'red x' },
  { name: 'cursor and screen', input: 'a\u001b[2J\u001b[Hb\u001b[?25l', expected: 'ab' },
  { name: 'title and link', input: '\u001b]0;title\u0007a\u001b]8;;http://x\u001b\\b', expected: 'ab' },
  { name: 'a title that never ends hides nothing', input: '\u001b]0;all\nseen', expected: '0;all\nseen' },
  { name: 'line ends', input: 'a\r\nb\rc\r\r\nd', expected: 'a\nb\nc\nd' },
  { name: 'tabs stay', input: 'a\tb', expected: 'a\tb' },
  { name: 'controls', input: 'a\u0000b\u0008c\u007f\u0085', expected: 'a␀b␈c␡<U+0085>' },
  { name: 'direction', input: 'a\u202eb\u2066', expected: 'a<U+202E>b<U+2066>' },
  { name: 'lone surrogates', input: 'a\ud800b', expected: 'a\ufffdb' },
  { name: 'scripts and emoji stay', input: 'नमस्ते 👩‍🚀 é', expected: 'नमस्ते 👩‍🚀 é' },
])('$name', ({ input, expected }) => {
  expect(printable(input)).toBe(expected)
})

test('leaves nothing that moves a cursor, and changes nothing the second time', () => {
  const text = fc.array(
    fc.oneof(
      fc.constantFrom('\u001b', '[', ']', '\u0007', '\r', '\n', '0', 'm', '\u009b'),
      fc.string({ unit: 'binary' }),
    ),
  )
  fc.assert(
    fc.property(text, (parts) => {
      const shown = printable(parts.join(''))
      expect(shown).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/)
      expect(printable(shown)).toBe(shown)
    }),
  )
})
