import { expect, test } from 'vitest'
import { result } from './run.fixture.ts'
import { tallyOf } from './tally.ts'

test('outcomes are counted, advice is not', () => {
  const results = [
    result(),
    result({ outcome: 'fail' }),
    result({ outcome: 'fail', advisory: true }),
    result({ outcome: 'waived' }),
    result({ outcome: 'not verified' }),
    result({ advisory: true }),
  ]
  expect(tallyOf(results)).toEqual({ pass: 1, fail: 1, 'not verified': 1, waived: 1 })
})
