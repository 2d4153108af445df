import { describe, expect, test } from 'vitest'
import { codeMarkdown, escapeMarkdown, fencedMarkdown } from './escape-markdown.ts'

describe('escapeMarkdown', () => {
  test.each([
    ['plain words, 9,800 lines', 'plain words, 9,800 lines'],
    ['a|b', 'a&#124;b'],
    ['a\\|b', 'a&#92;&#124;b'],
    ['<b>&', '&lt;b&gt;&amp;'],
    ['[x](y)', '\\[x\\](y)'],
    ['*a* _b_ `c`', '\\*a\\* \\_b\\_ \\`c\\`'],
    ['one\r\n\r\n# two', 'one # two'],
    ['# head', '\\# head'],
    ['- item', '\\- item'],
    ['1. item', '1\\. item'],
    ['0.0.0.0:80', '0.0.0.0:80'],
    ['see https://x.y and www.x.y', 'see https&#58;//x.y and www&#46;x.y'],
    ['ask @ada', 'ask &#64;ada'],
  ])('%s', (text, expected) => {
    expect(escapeMarkdown(text)).toBe(expected)
  })
})

test('code that cannot be code is text', () => {
  expect(codeMarkdown('docker ps -a')).toBe('`docker ps -a`')
  expect(codeMarkdown('a | b')).toBe('a &#124; b')
  expect(codeMarkdown('echo `x`')).toBe('echo \\`x\\`')
})

test('a fence is longer than what it holds', () => {
  expect(fencedMarkdown('a\n````\nb\n')).toBe('`````text\na\n````\nb\n`````')
})
