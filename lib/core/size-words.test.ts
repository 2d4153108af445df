import { expect, test } from 'vitest'
import { sizeWords } from './size-words.ts'

test.each([
  [0, '0 B'],
  [999, '999 B'],
  [1000, '1 kB'],
  [7_440_000, '7.4 MB'],
  [134_217_728, '134 MB'],
  [1_234_000_000, '1.2 GB'],
  [2 * 10 ** 15, '2000 TB'],
])('%i → %s', (bytes, expected) => {
  expect(sizeWords(bytes)).toBe(expected)
})
