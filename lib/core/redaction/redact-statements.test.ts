import { describe, expect, test } from 'vitest'
import { redact } from '../redact.ts'

const R = '[redacted]'

describe('a password in prose', () => {
  test.each([
    { input: 'tried password hunter2', expected: `tried password ${R}` },
    { input: 'password "hunter2" rejected', expected: `password "${R}" rejected` },
    { input: "wrong password 'hunter 2!' for bob", expected: `wrong password '${R}' for bob` },
    { input: 'Password s3cr3tvalue99, try again', expected: `Password ${R}, try again` },
  ])('$input', ({ input, expected }) => {
    expect(redact(input)).toBe(expected)
  })

  test.each([
    'password authentication failed for user "bob2"',
    'password "must" be set',
    'password sha256 hashes are old, password bcrypt12 is new',
    'password scram-sha-256, sha256: which is required',
    'password at line 12 is short, password 12345678 times',
    'password /run/secrets/db1 is a file, password http://h1/x',
    'the field "password" "is required"',
  ])('leaves alone: %s', (input) => {
    expect(redact(input)).toBe(input)
  })
})
