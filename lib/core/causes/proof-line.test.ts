import { expect, test } from 'vitest'
import { proofLine } from './proof-line.ts'

const words = (raw: string, telling?: string) => proofLine({ source: 'log', raw }, 'api', telling).words

test('a line is quoted as it was said', () => {
  expect(proofLine({ source: 'health check', raw: '  Error: no orders ' }, 'api')).toEqual({
    source: 'health check',
    service: 'api',
    words: 'Error: no orders',
  })
})

test('a secret is not quoted', () => {
  expect(words('Error: password=hunter2')).toBe('Error: password=[redacted]')
})

test('of a long line the telling part is quoted', () => {
  const quoted = words(`${'a'.repeat(1000)} no orders ${'b'.repeat(1000)}`, 'no orders')
  expect([...quoted].length).toBeLessThanOrEqual(300)
  expect(quoted).toMatch(/^…a+ no orders b+…$/)
})

test.each(['a'.repeat(300), '😀'.repeat(301), `${'a'.repeat(500)}end`])(
  'is at most 300 characters',
  (raw) => {
    expect([...words(raw, 'end')].length).toBeLessThanOrEqual(300)
  },
)
