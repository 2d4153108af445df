import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { diffRuns } from './diff-runs.ts'
import type { CheckResult, Outcome } from './outcome.ts'
import { CHECK_KINDS, checkKey, OUTCOMES } from './outcome.ts'
import { result, run } from './run.fixture.ts'
import type { JudgedService } from './run.ts'
import type { Moved } from './run-view.ts'
import { judgedService } from './stack.fixture.ts'

type List = 'appeared' | 'fixed' | 'stillFailing' | 'notVerified' | 'gone' | null
type Past = Outcome | null

function listOf(before: Past, now: Past): List[] {
  const of = (outcome: Past) => (outcome === null ? [] : [result({ outcome })])
  const { previous, ...lists } = diffRuns(
    run({ id: 'run-1', number: 1, results: of(before) }),
    run({ results: of(now) }),
  )
  expect(previous).toEqual({ id: 'run-1', number: 1 })
  return (['appeared', 'fixed', 'stillFailing', 'notVerified', 'gone'] as const).filter(
    (list) => lists[list].length > 0,
  )
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
    { before: 'fail', now: 'not verified', expected: 'notVerified' },
    { before: 'fail', now: null, expected: 'gone' },
    { before: 'not verified', now: null, expected: 'gone' },
    { before: 'not verified', now: 'not verified', expected: null },
    { before: 'not verified', now: 'pass', expected: null },
    { before: 'pass', now: 'pass', expected: null },
    { before: 'pass', now: 'not verified', expected: 'notVerified' },
    { before: 'pass', now: null, expected: 'gone' },
    { before: 'waived', now: 'not verified', expected: 'notVerified' },
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
      expect([diff.appeared, diff.fixed, diff.notVerified, diff.gone]).toEqual([[], [], [], []])
      expect(diff.stillFailing).toHaveLength(same.filter(({ outcome }) => outcome === 'fail').length)
    }),
  )
})

test('every failure of either run is in exactly one list', () => {
  fc.assert(
    fc.property(results, results, (before, now) => {
      const { appeared, fixed, stillFailing, notVerified, gone } = diffRuns(
        run({ results: before }),
        run({ results: now }),
      )
      const listed = [...appeared, ...fixed, ...stillFailing, ...notVerified, ...gone].map(checkKey)
      expect(new Set(listed).size).toBe(listed.length)
      const failures = [...before, ...now].filter(({ outcome }) => outcome === 'fail').map(checkKey)
      for (const key of failures) expect(listed).toContain(key)
    }),
  )
})

test('every check that the earlier run answered, or the later one no longer asked, and that is unanswered now is told', () => {
  fc.assert(
    fc.property(results, results, (before, now) => {
      const { notVerified, gone } = diffRuns(run({ results: before }), run({ results: now }))
      const answers = new Map(now.map((check) => [checkKey(check), check.outcome]))
      const lost = before.filter((check) => {
        const answer = answers.get(checkKey(check))
        return answer === undefined || (answer === 'not verified' && check.outcome !== 'not verified')
      })
      expect(new Set([...notVerified, ...gone].map(checkKey))).toEqual(new Set(lost.map(checkKey)))
    }),
  )
})

describe('what the runs looked at', () => {
  const before = run({ id: 'run-1', number: 1 })

  test.each<{ name: string; past: Partial<JudgedService>; now: Partial<JudgedService>; moved: Moved | null }>(
    [
      {
        name: 'another digest',
        past: { imageDigest: 'sha256:a' },
        now: { imageDigest: 'sha256:b' },
        moved: { before: 'sha256:a', now: 'sha256:b' },
      },
      {
        name: 'another id of an image without a digest',
        past: { imageId: 'sha256:1' },
        now: { imageId: 'sha256:2' },
        moved: { before: 'sha256:1', now: 'sha256:2' },
      },
      {
        name: 'another name',
        past: { image: 'api:1' },
        now: { image: 'api:2' },
        moved: { before: 'api:1', now: 'api:2' },
      },
      { name: 'the same', past: { imageId: 'sha256:1' }, now: { imageId: 'sha256:1' }, moved: null },
      { name: 'none any more', past: {}, now: { image: null }, moved: null },
    ],
  )('an image: $name', ({ past, now, moved }) => {
    const diff = diffRuns(
      { ...before, services: [judgedService(past)] },
      run({ services: [judgedService(now)] }),
    )
    expect(diff.images).toEqual(moved === null ? [] : [{ service: 'api', ...moved }])
  })

  test('the definition and the commit, where both are known', () => {
    const diff = diffRuns({ ...before, commit: 'aaa' }, run({ definitionVersion: 2, commit: 'bbb' }))
    expect(diff).toMatchObject({ definition: { before: 0, now: 2 }, commit: { before: 'aaa', now: 'bbb' } })
    expect(diffRuns(before, run({ commit: 'bbb' }))).toMatchObject({ definition: null, commit: null })
  })

  test('advice is compared with nothing', () => {
    const remark = result({ kind: 'image', outcome: 'fail', advisory: true })
    expect(diffRuns(before, run({ results: [remark] })).appeared).toEqual([])
  })
})
