// biome-ignore-all lint/suspicious/noTemplateCurlyInString: Compose writes its variables so
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { collectTroubles } from '#lib/yaml/trouble.ts'
import { parseDotenv } from './parse-dotenv.ts'

const parse = (text: string, known: Record<string, string> = {}) => {
  const troubles = collectTroubles()
  const variables = parseDotenv('.env', text, new Map(Object.entries(known)), troubles)
  return {
    variables: Object.fromEntries(variables),
    troubles: troubles.list().map((one) => `${one.line}:${one.column} ${one.message}`),
  }
}

describe('parseDotenv', () => {
  test.each([
    { name: 'plain', text: 'A=1\nB=two words\n', expected: { A: '1', B: 'two words' } },
    { name: 'no last line break', text: 'A=1', expected: { A: '1' } },
    { name: 'empty value', text: 'A=\nB=2', expected: { A: '', B: '2' } },
    { name: 'blank lines and comments', text: '\n# note\n  # note\nA=1\n\n', expected: { A: '1' } },
    { name: 'comment behind', text: 'A=1 # note\nB=a#b', expected: { A: '1', B: 'a#b' } },
    { name: 'spaces around', text: '  A = 1  \n', expected: { A: '1' } },
    { name: 'export', text: 'export A=1', expected: { A: '1' } },
    { name: 'colon', text: 'A: 1', expected: { A: '1' } },
    { name: 'Windows line ends', text: 'A=1\r\nB="2"\r\n', expected: { A: '1', B: '2' } },
    { name: 'byte order mark', text: '\uFEFFA=1', expected: { A: '1' } },
    { name: 'single quotes are as they are', text: "A='$B # x'", expected: { A: '$B # x' } },
    { name: 'double quotes fill in', text: 'B=2\nA="$B\\n\\$B"', expected: { B: '2', A: '2\n$B' } },
    { name: 'over lines', text: 'A="one\ntwo"\nB=1', expected: { A: 'one\ntwo', B: '1' } },
    {
      name: 'a key over lines',
      text: "A='-----BEGIN\nxyz\n-----END'\nB=1",
      expected: { A: '-----BEGIN\nxyz\n-----END', B: '1' },
    },
    { name: 'comment behind quotes', text: 'A="1" # note', expected: { A: '1' } },
    { name: 'default', text: 'A=${B:-x}', expected: { A: 'x' } },
    { name: 'equals signs', text: 'A=a=b==', expected: { A: 'a=b==' } },
    { name: 'a name alone sets nothing', text: 'A\nB=1', expected: { B: '1' } },
    { name: 'later wins', text: 'A=1\nA=2', expected: { A: '2' } },
    { name: 'empty', text: '', expected: {} },
    { name: 'comment only', text: '# x', expected: {} },
  ])('$name', ({ text, expected }) => {
    expect(parse(text)).toEqual({ variables: expected, troubles: [] })
  })

  test('what is known wins within values', () => {
    expect(parse('A=1\nB=$A', { A: 'outer' }).variables).toEqual({ A: '1', B: 'outer' })
  })

  test.each([
    { text: 'A=1\nnot a line', expected: '2:1 This line is not `NAME=value`.' },
    { text: '1A=2', expected: '1:1 This line is not `NAME=value`.' },
    { text: 'A="secret', expected: '1:1 `A`: A closing quote is missing.' },
    { text: 'B=1\nA="x" secret', expected: '2:1 `A`: Text follows the closing quote.' },
    {
      text: 'A=sec$',
      expected:
        '1:1 `A`: A `$` here is followed by no variable name. A `$` that is meant as itself is written `$$`.',
    },
    { text: 'A=${B:?needed}', expected: '1:1 `A`: The variable `B` must be set: needed' },
  ])('$text is refused', ({ text, expected }) => {
    expect(parse(text).troubles).toEqual([expected])
  })

  test('variables that double each other end', () => {
    const lines = Array.from({ length: 60 }, (_, index) => `A${index + 1}=\${A${index}}\${A${index}}`)
    expect(parse(['A0=x', ...lines].join('\n')).troubles[0]).toContain('64 KiB')
  })

  test('never throws, and quotes no value', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('A', '=', '"', "'", '\n', '$', '{', '}', '#', ' ', '\\', 'hunter2')),
        (parts) => {
          for (const trouble of parse(parts.join('')).troubles)
            expect(trouble).not.toMatch(/^\d+:\d+ .*=.*hunter2/)
        },
      ),
    )
  })
})
