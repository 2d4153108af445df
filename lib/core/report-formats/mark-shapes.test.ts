import { describe, expect, test } from 'vitest'
import { OUTCOMES } from '#lib/core/outcome.ts'
import { VERDICTS } from '#lib/core/verdict-words.ts'
import { outcomeShape, verdictShape } from './mark-shapes.ts'

describe('shapes tell words apart without colour', () => {
  test('every verdict has its own', () => {
    expect(new Set(VERDICTS.map(verdictShape)).size).toBe(VERDICTS.length)
  })

  test('every outcome has its own', () => {
    expect(new Set(OUTCOMES.map(outcomeShape)).size).toBe(OUTCOMES.length)
  })

  test.each([
    ['pass', 'healthy'],
    ['fail', 'failing'],
    ['not verified', 'not verified'],
  ] as const)('an outcome that is %s looks as a verdict that is %s', (outcome, verdict) => {
    expect(outcomeShape(outcome)).toBe(verdictShape(verdict))
  })

  test('a waived outcome looks like no verdict', () => {
    expect(VERDICTS.map(verdictShape)).not.toContain(outcomeShape('waived'))
  })
})
