import fc from 'fast-check'
import { expect, test } from 'vitest'
import { frameReader, joined } from './log-frames.ts'

const frame = (text: string, stream = 1) => {
  const body = Buffer.from(text)
  const header = Buffer.from([stream, 0, 0, 0, 0, 0, 0, 0])
  header.writeUInt32BE(body.length, 4)
  return Buffer.concat([header, body])
}
const written = (chunks: Uint8Array[], terminal = false) => {
  const readFrames = frameReader(terminal)
  const pieces = chunks.flatMap((chunk) => readFrames(chunk))
  return joined(pieces.map((piece) => piece.bytes))
}
const textOf = (bytes: Uint8Array, terminal = false) => new TextDecoder().decode(written([bytes], terminal))

test.each([
  {
    name: 'stdout and stderr in their order',
    bytes: Buffer.concat([frame('a\n'), frame('b\n', 2), frame('c\n')]),
    expected: 'a\nb\nc\n',
  },
  { name: 'the last frame cut off', bytes: frame('abcdef').subarray(0, 11), expected: 'abc' },
  { name: 'nothing', bytes: Buffer.alloc(0), expected: '' },
  { name: 'no frames at all', bytes: Buffer.from('plain text\n'), expected: 'plain text\n' },
])('$name', ({ bytes, expected }) => {
  expect(textOf(bytes)).toBe(expected)
})

test('a terminal has no frames', () => {
  expect(textOf(frame('a'), true)).toHaveLength(9)
})

test('any frames give back what was written', () => {
  const texts = fc.array(fc.tuple(fc.string({ unit: 'grapheme' }), fc.constantFrom(1, 2)), { minLength: 1 })
  fc.assert(
    fc.property(texts, (parts) => {
      const bytes = Buffer.concat(parts.map(([text, stream]) => frame(text, stream)))
      expect(Buffer.from(written([bytes]))).toEqual(Buffer.from(parts.map(([text]) => text).join('')))
    }),
  )
})

test('any bytes, however they are cut, give the same', () => {
  const cuts = fc.array(fc.nat(64), { maxLength: 4 })
  fc.assert(
    fc.property(fc.uint8Array({ max: 3, maxLength: 64 }), cuts, (bytes, at) => {
      const ends = [...at.toSorted((a, b) => a - b), bytes.length]
      const chunks = ends.map((end, index) => bytes.subarray(index === 0 ? 0 : ends[index - 1], end))
      expect(Buffer.from(written(chunks))).toEqual(Buffer.from(written([bytes])))
    }),
  )
})
