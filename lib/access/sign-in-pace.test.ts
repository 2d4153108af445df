import { expect, test } from 'vitest'
import { noteTry, secondsToWait, type Tries } from './sign-in-pace.ts'

function failed(times: number[]): Tries {
  const tries: Tries = new Map()
  for (const at of times) noteTry(tries, 'ana@example.org', at)
  return tries
}

const eight = [0, 1000, 2000, 3000, 4000, 5000, 6000, 7000]

test.each([
  { name: 'nobody waits at first', times: [], now: 0, expected: 0 },
  { name: 'seven failures are free', times: eight.slice(1), now: 8000, expected: 0 },
  {
    name: 'the eighth makes them wait until the first is a minute old',
    times: eight,
    now: 7000,
    expected: 53,
  },
  { name: 'the wait ends', times: eight, now: 60_000, expected: 0 },
  { name: 'never less than a second', times: eight, now: 59_999, expected: 1 },
])('$name', ({ times, now, expected }) => {
  expect(secondsToWait(failed(times), 'ana@example.org', now)).toBe(expected)
})

test('others do not wait with them', () => {
  expect(secondsToWait(failed(eight), 'ben@example.org', 7000)).toBe(0)
})

test('the memory of failures stays bounded', () => {
  const tries: Tries = new Map()
  for (let at = 0; at < 25_000; at += 1) noteTry(tries, `${at}@example.org`, at)
  expect(tries.size).toBeLessThanOrEqual(10_000)
})
