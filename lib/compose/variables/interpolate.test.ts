// biome-ignore-all lint/suspicious/noTemplateCurlyInString: Compose writes its variables so
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { interpolate } from './interpolate.ts'

const VARIABLES = new Map([
  ['SET', 'value'],
  ['EMPTY', ''],
  ['PORT', '8080'],
  ['DOLLAR', '$SET'],
])

describe('interpolate', () => {
  test.each([
    ['plain', 'plain'],
    ['$SET', 'value'],
    ['${SET}', 'value'],
    ['a-${SET}-b', 'a-value-b'],
    ['$SET$PORT', 'value8080'],
    ['$SET-x', 'value-x'],
    ['$UNSET', ''],
    ['${UNSET}', ''],
    ['${UNSET:-d}', 'd'],
    ['${UNSET-d}', 'd'],
    ['${EMPTY:-d}', 'd'],
    ['${EMPTY-d}', ''],
    ['${SET:-d}', 'value'],
    ['${UNSET:-}', ''],
    ['${SET:+r}', 'r'],
    ['${EMPTY:+r}', ''],
    ['${EMPTY+r}', 'r'],
    ['${UNSET+r}', ''],
    ['${SET:?no}', 'value'],
    ['${EMPTY?no}', ''],
    ['$$', '$'],
    ['$$SET', '$SET'],
    ['$${SET}', '${SET}'],
    ['$$$SET', '$value'],
    ['${DOLLAR}', '$SET'],
    ['${UNSET:-${SET}}', 'value'],
    ['${UNSET:-${OTHER:-${PORT}}}', '8080'],
    ['${UNSET:-a${SET}b$PORT}', 'avalueb8080'],
    ['${UNSET:-http://h:80/p?q=1}', 'http://h:80/p?q=1'],
    ['${UNSET:-a:-b}', 'a:-b'],
    ['${SET:-${UNSET:?not looked at}}', 'value'],
    ['{"a": {}}', '{"a": {}}'],
    ['}', '}'],
  ])('%s → %s', (text, expected) => {
    expect(interpolate(text, VARIABLES)).toMatchObject({ ok: true, text: expected })
  })

  test.each([
    ['$', /followed by no variable name/],
    ['$1', /followed by no variable name/],
    ['${}', /followed by no variable name/],
    ['${1}', /followed by no variable name/],
    ['100$ off', /written `\$\$`/],
    ['${SET', /not closed/],
    ['${SET:}', /not closed/],
    ['${SET:-d', /not closed/],
    ['${A B}', /not closed/],
    ['${UNSET:?}', 'The variable `UNSET` must be set.'],
    ['${UNSET:?say why}', 'The variable `UNSET` must be set: say why'],
    ['${UNSET?say why}', 'The variable `UNSET` must be set: say why'],
    ['${EMPTY:?say why}', 'The variable `EMPTY` must be set: say why'],
    ['${A:-'.repeat(30) + '}'.repeat(30), /nested more than 20 deep/],
  ])('%s is refused', (text, message) => {
    expect(interpolate(text, VARIABLES)).toMatchObject({ ok: false, message: expect.stringMatching(message) })
  })

  test('names what is not set, once', () => {
    expect(interpolate('$A ${B} ${A} ${C:-}', new Map())).toMatchObject({ unset: ['A', 'B'] })
  })

  test('shows ports but no other value', () => {
    expect(interpolate('curl -u $SET localhost:${PORT}', VARIABLES)).toMatchObject({
      shown: 'curl -u ${SET} localhost:8080',
    })
  })

  test('does not grow without end', () => {
    const big = new Map([['A', 'x'.repeat(40_000)]])
    expect(interpolate('$A$A', big)).toMatchObject({ ok: false, message: expect.stringContaining('64 KiB') })
  })

  test('never throws, and leaves text without a dollar as it is', () => {
    const text = fc.oneof(
      fc.string(),
      fc
        .array(fc.constantFrom('$', '{', '}', ':', '-', '?', '+', 'A', '_', '1', ' '))
        .map((all) => all.join('')),
    )
    fc.assert(
      fc.property(text, (value) => {
        const result = interpolate(value, VARIABLES)
        if (!value.includes('$')) expect(result).toMatchObject({ ok: true, text: value })
      }),
    )
  })

  test('escaping is undone by reading', () => {
    fc.assert(
      fc.property(fc.string(), (value) => {
        expect(interpolate(value.replaceAll('$', '$$$$'), VARIABLES)).toMatchObject({ ok: true, text: value })
      }),
    )
  })
})
