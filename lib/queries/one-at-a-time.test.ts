import { expect, test } from 'vitest'
import { oneAtATime } from './one-at-a-time.ts'

function slowRefresh() {
  const begun: string[] = []
  const ends: (() => void)[] = []
  const refresh = (key: string) => {
    begun.push(key)
    return new Promise<void>((resolve) => ends.push(resolve))
  }
  return { begun, ends, refresh }
}

test('a storm of news during one refresh costs one more', async () => {
  const { begun, ends, refresh } = slowRefresh()
  const ask = oneAtATime(refresh)
  const first = ask('board')
  await Promise.all([ask('board'), ask('board'), ask('board')])
  expect(begun).toEqual(['board'])
  ends[0]?.()
  await Promise.resolve()
  await Promise.resolve()
  expect(begun).toEqual(['board', 'board'])
  ends[1]?.()
  await first
  expect(begun).toHaveLength(2)
})

test('keys do not wait for each other', () => {
  const { begun, refresh } = slowRefresh()
  const ask = oneAtATime(refresh)
  void ask('board')
  void ask('stack')
  expect(begun).toEqual(['board', 'stack'])
})

test('a refresh that fails does not block the next', async () => {
  let calls = 0
  const ask = oneAtATime(async () => {
    calls += 1
    throw new Error('down')
  })
  await expect(ask('board')).rejects.toThrow('down')
  await expect(ask('board')).rejects.toThrow('down')
  expect(calls).toBe(2)
})
