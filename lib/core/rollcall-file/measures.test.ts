import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { durationText, readDuration } from './duration-text.ts'
import { readSize, sizeText } from './size-text.ts'

describe('lengths of time', () => {
  test.each([
    ['0s', 0],
    ['200ms', 200],
    ['90s', 90_000],
    ['5m', 300_000],
    ['1.5h', 5_400_000],
    ['1h30m', 5_400_000],
    ['24h', 86_400_000],
    ['14d', 1_209_600_000],
    ['3650d', 315_360_000_000],
    ['3651d', null],
    ['90', null],
    ['', null],
    ['s', null],
    ['-5s', null],
    ['5 s', null],
    ['5S', null],
    ['30m1h', null],
    ['1m1m', null],
    ['1.s', null],
    ['1e3s', null],
  ])('%s is %s ms', (text, expected) => {
    expect(readDuration(text)).toBe(expected)
  })

  test.each([
    [0, '0s'],
    [1_500, '1500ms'],
    [90_000, '90s'],
    [5_400_000, '90m'],
    [86_400_000, '1d'],
  ])('%s ms is written %s', (ms, expected) => {
    expect(durationText(ms)).toBe(expected)
  })

  test('what is written reads back as the same', () => {
    fc.assert(fc.property(fc.nat(3_650 * 86_400_000), (ms) => readDuration(durationText(ms)) === ms))
  })

  test('any text is read or not, and nothing is thrown', () => {
    fc.assert(fc.property(fc.string(), (text) => readDuration(text) === null || /^[\d.dhms]+$/.test(text)))
  })
})

describe('sizes', () => {
  test.each([
    ['0B', 0],
    ['300MB', 300_000_000],
    ['300mb', 300_000_000],
    ['1.5GiB', 1_610_612_736],
    ['64 KiB', 65_536],
    ['1kB', 1_000],
    ['1000TB', 1_000_000_000_000_000],
    ['1001TB', null],
    ['300', null],
    ['300M', null],
    ['-1MB', null],
    ['1.MB', null],
    ['', null],
  ])('%s is %s bytes', (text, expected) => {
    expect(readSize(text)).toBe(expected)
  })

  test.each([
    [0, '0B'],
    [300_000_000, '300MB'],
    [1_610_612_736, '1536MiB'],
    [65_536, '64KiB'],
    [1_001, '1001B'],
  ])('%s bytes is written %s', (bytes, expected) => {
    expect(sizeText(bytes)).toBe(expected)
  })

  test('what is written reads back as the same', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1000 ** 5 }), (bytes) => readSize(sizeText(bytes)) === bytes),
    )
  })
})
