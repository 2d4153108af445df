import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ORDINARY, R, SECRETS } from './redact.fixture.ts'
import { redact } from './redact.ts'

describe('redact', () => {
  test.each(SECRETS)('takes out: $name', ({ input, expected }) => {
    expect(redact(input)).toBe(expected)
  })

  test.each(ORDINARY)('leaves alone: %s', (input) => {
    expect(redact(input)).toBe(input)
  })

  test('changes nothing the second time', () => {
    const part = fc.constantFrom(
      'password=',
      'token: ',
      '"secret":"',
      '://u:',
      '@h ',
      'Bearer ',
      '--password ',
      ' ',
      '\n',
      '"',
      "'",
      '\\',
      ',',
      ';',
      '&',
      'Cookie: ',
      'user=',
      '-----BEGIN PRIVATE KEY-----',
      '-----END PRIVATE KEY-----',
      'mysql ',
      '-p',
      '[',
      ']',
      '{',
      '}',
      'eyJhbGciOi.abc',
      'redis-cli',
      '-a',
      R,
      'abc1',
      'Zed',
      '|',
      '\t',
      '<password>',
      'AUTH ',
      "PASSWORD '",
      'key=',
    )
    const texts = fc
      .array(fc.oneof(part, fc.string({ maxLength: 6 })), { maxLength: 16 })
      .map((parts) => parts.join(''))
    fc.assert(
      fc.property(texts, (text) => redact(redact(text)) === redact(text)),
      { numRuns: 1500 },
    )
  })

  const value = fc
    .stringMatching(/^[A-Za-z][A-Za-z0-9_!%*+.~-]{6,20}[0-9]$/)
    .filter((text) => !text.includes('redacted'))
  const wraps: [string, (value: string) => string][] = [
    ['env', (v) => `A=1\nDB_PASSWORD=${v}\nB=2`],
    ['json', (v) => JSON.stringify({ user: 'bob', nested: { dbPassword: v, n: 1 } })],
    ['json in json', (v) => JSON.stringify({ body: JSON.stringify({ access_token: v }) })],
    ['yaml', (v) => `  clientSecret: '${v}'`],
    ['header', (v) => `> X-Auth-Token: ${v}\r\n`],
    ['url', (v) => `connecting to mongodb://root:${v}@db:27017/?a=b`],
    ['option', (v) => `exec app --db-password ${v} --verbose`],
    ['query', (v) => `GET /x?access_token=${encodeURIComponent(v)}&b=1`],
    ['logfmt', (v) => `level=info apikey="${v}" msg="x y"`],
  ]
  test.each(wraps)('no value survives in %s', (_, wrap) => {
    fc.assert(fc.property(value, (secret) => !redact(wrap(secret)).includes(secret)))
  })

  test('takes about as long as the text is', () => {
    const hard = [
      'password=',
      'a',
      'a://b:',
      '-eyJ',
      '"password":"',
      "'",
      '\\"',
      ' ',
      'token=[',
      '--password ',
      'mysql -p',
      '<password>',
      '-----BEGIN PRIVATE KEY-----',
      "PASSWORD '",
      '\u001b]',
      'login a ',
    ]
    for (const part of hard) {
      const text = part.repeat(Math.ceil(200_000 / part.length))
      expect(redact(text).length).toBeLessThan(text.length * 3 + 100)
    }
  })
})
