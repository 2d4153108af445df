import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { keysOfNews } from './keys-of-news.ts'

describe('keysOfNews', () => {
  test.each([
    { name: 'the board', input: '{"topic":"board"}', expected: [['board']] },
    {
      name: 'a stack is on the board too, and its services and definition have pages of their own',
      input: '{"topic":"stack","slug":"v2"}',
      expected: [['board'], ['stack', 'v2'], ['service', 'v2'], ['definition', 'v2']],
    },
    { name: 'a run', input: '{"topic":"run","id":"0199"}', expected: [['run', '0199']] },
    { name: 'a stack without a name', input: '{"topic":"stack"}', expected: [] },
    { name: 'another topic', input: '{"topic":"weather"}', expected: [] },
    { name: 'no JSON', input: 'hello', expected: [] },
    { name: 'null', input: 'null', expected: [] },
  ])('$name', ({ input, expected }) => {
    expect(keysOfNews(input)).toEqual(expected)
  })

  test('never throws', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => Array.isArray(keysOfNews(text))))
  })
})
