import { expect, test } from 'vitest'
import { hostCondition } from './host-condition.ts'

test.each([
  { name: 'nobody there, ever', met: 'absent', answeredBefore: false, expected: 'absent' },
  { name: 'nobody there now', met: 'absent', answeredBefore: true, expected: 'lost' },
  {
    name: 'somebody there who does not answer',
    met: 'unanswering',
    answeredBefore: true,
    expected: 'unanswering',
  },
  { name: 'somebody there who refuses', met: 'denied', answeredBefore: true, expected: 'denied' },
] as const)('$name', ({ met, answeredBefore, expected }) => {
  expect(hostCondition(met, answeredBefore)).toBe(expected)
})
