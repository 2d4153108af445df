import { describe, expect, test } from 'vitest'
import { barLengths, stretchWords } from './stretch-words.ts'

const end = (number: number) => ({ id: `run-${number}`, number, at: '2025-11-21T12:00:00.000Z' })

describe('stretchWords', () => {
  test.each([
    { runs: 1, from: 7, to: 7, said: 'in run 7' },
    { runs: 3, from: 5, to: 7, said: 'in 3 runs, 5 to 7' },
    // A run that was cancelled has a number and no say.
    { runs: 2, from: 5, to: 7, said: 'in 2 runs, 5 to 7' },
  ])('$said', ({ runs, from, to, said }) => {
    expect(stretchWords({ runs, firstRun: end(from), lastRun: end(to) })).toBe(said)
  })
})

describe('barLengths', () => {
  test('the longest is whole, and the shortest is still seen', () => {
    expect(barLengths([{ runs: 50 }, { runs: 25 }, { runs: 1 }])).toEqual([100, 50, 4])
  })

  test('nothing has no bars', () => {
    expect(barLengths([])).toEqual([])
  })
})
