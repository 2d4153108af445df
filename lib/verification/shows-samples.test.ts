import { expect, test } from 'vitest'
import { showsSamples } from './shows-samples.ts'

test.each([
  { name: 'no engine was ever seen', setting: undefined, seen: false, expected: true },
  { name: 'an engine was seen', setting: undefined, seen: true, expected: false },
  { name: 'always, beside an engine', setting: 'always', seen: true, expected: true },
  { name: 'never, without an engine', setting: 'never', seen: false, expected: false },
  { name: 'a word that means nothing', setting: 'perhaps', seen: true, expected: false },
])('$name', ({ setting, seen, expected }) => {
  expect(showsSamples(setting, seen)).toBe(expected)
})
