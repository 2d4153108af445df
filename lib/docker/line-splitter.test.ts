import fc from 'fast-check'
import { expect, test } from 'vitest'
import { LineSplitter } from './line-splitter.ts'

function linesOf(pieces: { stream: number; bytes: Uint8Array }[]): string[] {
  const lines: string[] = []
  const splitter = new LineSplitter((line) => lines.push(line))
  for (const piece of pieces) splitter.add(piece)
  splitter.end()
  return lines
}
const piece = (text: string, stream = 1) => ({ stream, bytes: Buffer.from(text) })

test.each([
  { name: 'lines of a terminal', pieces: [piece('a\r\nb\r\n')], expected: ['a', 'b'] },
  { name: 'a last line without an end', pieces: [piece('a\nb')], expected: ['a', 'b'] },
  { name: 'an empty line is one', pieces: [piece('a\n\nb\n')], expected: ['a', '', 'b'] },
  {
    name: 'two streams, each for itself',
    pieces: [piece('a'), piece('x\n', 2), piece('b\n')],
    expected: ['x', 'ab'],
  },
  {
    name: 'a character cut in two',
    pieces: [
      { stream: 1, bytes: Buffer.from('é').subarray(0, 1) },
      { stream: 1, bytes: Buffer.from('é\n').subarray(1) },
    ],
    expected: ['é'],
  },
])('$name', ({ pieces, expected }) => {
  expect(linesOf(pieces)).toEqual(expected)
})

test('a line that does not end is cut, and nothing of it lost', () => {
  const long = 'x'.repeat(100_000)
  const lines = linesOf(Array.from({ length: 6 }, () => piece(long)))
  expect(lines.length).toBeGreaterThan(1)
  expect(lines.join('')).toBe(long.repeat(6))
})

test('any bytes, however they are cut, give the same lines', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), fc.nat(200), (bytes, cut) => {
      const whole = linesOf([{ stream: 1, bytes }])
      const two = [bytes.subarray(0, cut), bytes.subarray(cut)].map((part) => ({ stream: 1, bytes: part }))
      expect(linesOf(two)).toEqual(whole)
    }),
  )
})
