import { describe, expect, test } from 'vitest'
import type { Outcome } from '#lib/core/outcome.ts'
import { result } from '#lib/core/run.fixture.ts'
import { adviceTitle, groupChecks } from './check-groups.ts'

const check = (service: string, outcome: Outcome, advisory = false) => result({ service, outcome, advisory })

describe('groupChecks', () => {
  test('what decides stands worst first, and advice apart from it whatever came of it', () => {
    const { byOutcome, advice } = groupChecks([
      check('a', 'pass'),
      check('b', 'pass', true),
      check('c', 'fail', true),
      check('d', 'fail'),
      check('e', 'not verified'),
      check('f', 'waived'),
      check('g', 'fail'),
    ])
    expect(byOutcome.map(({ outcome, checks }) => [outcome, checks.map(({ service }) => service)])).toEqual([
      ['fail', ['d', 'g']],
      ['not verified', ['e']],
      ['waived', ['f']],
      ['pass', ['a']],
    ])
    expect(advice.map(({ service }) => service)).toEqual(['c', 'b'])
  })

  test('an outcome that no check had has no group', () => {
    expect(groupChecks([])).toEqual({ byOutcome: [], advice: [] })
  })
})

describe('adviceTitle', () => {
  test.each([
    { outcomes: ['fail', 'fail', 'pass'], title: 'Advice: 2 remarks that do not change the verdict' },
    { outcomes: ['fail'], title: 'Advice: 1 remark that does not change the verdict' },
    { outcomes: ['pass', 'not verified', 'waived'], title: 'Advice: nothing to remark' },
  ] as const)('$title', ({ outcomes, title }) => {
    expect(adviceTitle(outcomes.map((outcome) => ({ outcome })))).toBe(title)
  })
})
