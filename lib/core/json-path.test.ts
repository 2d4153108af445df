import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readJsonPath } from './json-path.ts'

const JSON_TEXT = {
  status: 'ok',
  n: null,
  queue: [
    { name: 'mail', size: 3 },
    { name: 'sms', size: 0 },
  ],
}

function first(path: string, json: unknown = JSON_TEXT) {
  const read = readJsonPath(path)
  return read.ok ? read.first(json) : read.reason
}

test.each([
  ['$.status', { value: 'ok' }],
  ['$.n', { value: null }],
  ['$.queue[-1].name', { value: 'sms' }],
  ['$.queue[?@.size > 0].name', { value: 'mail' }],
  ['$.queue[?match(@.name, "s.s")].size', { value: 0 }],
  ['$.queue[?search(@.name, "^m")].size', { value: 3 }],
  ['$.nothing', 'nothing'],
  ['$.__proto__', 'nothing'],
])('%s finds %j', (path, expected) => {
  expect(first(path)).toEqual(expected)
})

test.each(['status', '$.', '$[', '$.a['])('%s is refused, with the reason', (path) => {
  expect(first(path)).toMatch(/^The JSONPath cannot be read: /)
})

test('a long path is refused', () => {
  expect(first(`$${'.a'.repeat(600)}`)).toBe('The JSONPath is longer than 1000 characters.')
})

test('patterns that the answer brings take linear time', () => {
  const json = { text: `${'a'.repeat(20_000)}b`, pattern: '(a+)+' }
  expect(first('$[?match($.text, $.pattern)]', json)).toBe('nothing')
})

test('JSON that is nested too deeply is not searched', () => {
  let json: unknown = 1
  for (let depth = 0; depth < 5000; depth += 1) json = [json]
  expect(first('$..a', json)).toBe('too deep')
})

test('any path and any JSON give a value, nothing or a reason', () => {
  const paths = fc.oneof(
    fc.string(),
    fc.string().map((rest) => `$${rest}`),
    fc.string().map((name) => `$[?@.${name}]`),
  )
  fc.assert(
    fc.property(paths, fc.jsonValue(), (path, json) => {
      const found = first(path, json)
      expect(typeof found === 'string' || 'value' in found).toBe(true)
    }),
  )
})
