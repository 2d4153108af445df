import { expect, test } from 'vitest'
import { engineUnavailable, isPassing } from './engine-problem.ts'

const failed = (changes: object, message = 'it failed') => Object.assign(new Error(message), changes)

test.each([
  { error: failed({ code: 'ENOENT' }), condition: 'absent' },
  { error: failed({ code: 'ECONNREFUSED' }), condition: 'absent' },
  { error: failed({ code: 'ENOTFOUND' }), condition: 'absent' },
  { error: failed({ code: 'EACCES' }), condition: 'denied' },
  { error: failed({ statusCode: 403 }), condition: 'denied' },
  { error: failed({ code: 'SELF_SIGNED_CERT_IN_CHAIN' }), condition: 'denied' },
  { error: failed({ statusCode: 500 }), condition: 'unanswering' },
  { error: failed({ code: 'ETIMEDOUT' }), condition: 'unanswering' },
  { error: failed({ code: 'ECONNRESET' }), condition: 'lost' },
  { error: failed({ code: 'EPIPE' }), condition: 'lost' },
])('$error → $condition', ({ error, condition }) => {
  const problem = engineUnavailable(error, 'unix:///x')?.problem
  expect(problem).toEqual({ condition, detail: 'unix:///x: it failed' })
})

test('a bug is not an engine problem', () => {
  expect(engineUnavailable(new TypeError('x is undefined'), 'unix:///x')).toBeNull()
})

test('the detail holds no secret', () => {
  const problem = engineUnavailable(failed({ statusCode: 500 }, 'password=hunter2'), 'x')?.problem
  expect(problem?.detail).toBe('x: password=[redacted]')
})

test('only what may pass is tried again', () => {
  expect(
    [{ statusCode: 503 }, { code: 'ECONNRESET' }, { statusCode: 404 }, { code: 'ENOENT' }].map((it) =>
      isPassing(failed(it)),
    ),
  ).toEqual([true, true, false, false])
})
