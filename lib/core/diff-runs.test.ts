import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { diffRuns } from './diff-runs.ts'
import type { CheckResult, Outcome } from './outcome.ts'
import { CHECK_KINDS, checkKey, OUTCOMES } from './outcome.ts'
import { result, run } from './run.fixture.ts'

type List = 'appeared' | 'fixed' | 'stillFailing' | 'gone' | null
type Past = Outcome | null

function listOf(before: Past, now: Past): List[] {
  const of = (outcome: Past) => (outcome === null ? [] : [result({ outcome })])
  const { previous, ...lists } = diffRuns(
    run({ id: 'run-1', number: 1, results: of(before) }),
    run({ results: of(now) }),
  )
  expect(previous).toEqual({ id: 'run-1', number: 1 })
  return (['appeared', 'fixed', 'stillFailing', 'gone'] as const).filter((list) => lists[list].length > 0)
}

describe('one check', () => {
  test.each<{ before: Past; now: Past; expected: List }>([
    { before: 'pass', now: 'fail', expected: 'appeared' },
    { before: 'not verified', now: 'fail', expected: 'appeared' },
    { before: 'waived', now: 'fail', expected: 'appeared' },
    { before: null, now: 'fail', expected: 'appeared' },
    { before: 'fail', now: 'pass', expected: 'fixed' },
    { before: 'fail', now: 'waived', expected: 'fixed' },
    { before: 'fail', now: 'fail', expected: 'stillFailing' },
    { before: 'fail', now: 'not verified', expected: 'gone' },
    { before: 'fail', now: null, expected: 'gone' },
    { before: 'not verified', now: null, expected: 'gone' },
    { before: 'not verified', now: 'not verified', expected: null },
    { before: 'not verified', now: 'pass', expected: null },
    { before: 'pass', now: 'pass', expected: null },
    { before: 'pass', now: 'not verified', expected: 'gone' },
    { before: 'pass', now: null, expected: 'gone' },
    { before: 'waived', now: 'not verified', expected: 'gone' },
    { before: 'waived', now: null, expected: 'gone' },
    { before: null, now: 'pass', expected: null },
  ])('$before before, $now now → $expected', ({ before, now, expected }) => {
    expect(listOf(before, now)).toEqual(expected === null ? [] : [expected])
  })
})

const results: fc.Arbitrary<CheckResult[]> = fc.uniqueArray(
  fc
    .record({
      service: fc.constantFrom('api', 'db'),
      subject: fc.constantFrom('', 'api-1'),
      kind: fc.constantFrom(...CHECK_KINDS),
      detail: fc.constantFrom('', '80/tcp'),
      outcome: fc.constantFrom(...OUTCOMES),
    })
    .map(result),
  { selector: checkKey },
)

test('a run compared with itself has nothing new, fixed or gone', () => {
  fc.assert(
    fc.property(results, (same) => {
      const diff = diffRuns(run({ results: same }), run({ results: same }))
      expect([diff.appeared, diff.fixed, diff.gone]).toEqual([[], [], []])
      expect(diff.stillFailing).toHaveLength(same.filter(({ outcome }) => outcome === 'fail').length)
    }),
  )
})

test('every failure of either run is in exactly one list', () => {
  fc.assert(
    fc.property(results, results, (before, now) => {
      const { appeared, fixed, stillFailing, gone } = diffRuns(
        run({ results: before }),
        run({ results: now }),
      )
      const listed = [...appeared, ...fixed, ...stillFailing, ...gone].map(checkKey)
      expect(new Set(listed).size).toBe(listed.length)
      const failures = [...before, ...now].filter(({ outcome }) => outcome === 'fail').map(checkKey)
      for (const key of failures) expect(listed).toContain(key)
    }),
  )
})

test('every check that the earlier run answered, or the later one no longer asked, and that is unanswered now is gone', () => {
  fc.assert(
    fc.property(results, results, (before, now) => {
      const { gone } = diffRuns(run({ results: before }), run({ results: now }))
      const answers = new Map(now.map((check) => [checkKey(check), check.outcome]))
      const lost = before.filter((check) => {
        const answer = answers.get(checkKey(check))
        return answer === undefined || (answer === 'not verified' && check.outcome !== 'not verified')
      })
      expect(new Set(gone.map(checkKey))).toEqual(new Set(lost.map(checkKey)))
    }),
  )
})
