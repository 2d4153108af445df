import { expect, test } from 'vitest'
import { isZone } from './is-zone.ts'

test.each([
  ['Europe/Berlin', true],
  ['America/Argentina/Buenos_Aires', true],
  ['Etc/GMT+5', true],
  ['UTC', true],
  ['+05:45', false],
  ['Europe/Nowhere', false],
  ['', false],
  ['UTC\n', false],
])('%s → %s', (text, expected) => {
  expect(isZone(text)).toBe(expected)
})
