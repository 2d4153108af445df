import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseNews } from './news.ts'

test.each([
  { name: 'the board', text: '{"topic":"board"}', expected: { topic: 'board' } },
  { name: 'a stack', text: '{"topic":"stack","slug":"shop"}', expected: { topic: 'stack', slug: 'shop' } },
  { name: 'a run', text: '{"topic":"run","id":"1"}', expected: { topic: 'run', id: '1' } },
  { name: 'a stack without its slug', text: '{"topic":"stack"}', expected: null },
  { name: 'another topic', text: '{"topic":"weather"}', expected: null },
  { name: 'no JSON', text: 'hello', expected: null },
])('$name', ({ text, expected }) => {
  expect(parseNews(text)).toEqual(expected)
})

test('any text is read or refused, never thrown at', () => {
  fc.assert(fc.property(fc.string(), (text) => parseNews(text) === null || text.includes('topic')))
})
