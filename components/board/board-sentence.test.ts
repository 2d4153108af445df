import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { VERDICTS, type Verdict } from '#lib/core/verdict-words.ts'
import { boardSentence } from './board-sentence.ts'

describe('boardSentence', () => {
  test.each<{ name: string; input: Verdict[]; expected: string; tone: string }>([
    { name: 'nothing', input: [], expected: 'No stacks yet', tone: 'unknown' },
    { name: 'one fine', input: ['healthy'], expected: 'The one stack is as it should be', tone: 'good' },
    {
      name: 'all fine',
      input: ['healthy', 'running', 'expected failure'],
      expected: 'All 3 stacks are as they should be',
      tone: 'good',
    },
    { name: 'one failing', input: ['failing'], expected: 'The one stack needs someone', tone: 'bad' },
    {
      name: 'one of two degraded',
      input: ['degraded', 'healthy'],
      expected: '1 of 2 stacks needs someone',
      tone: 'warn',
    },
    {
      name: 'mixed',
      input: ['unreachable', 'failing', 'missing', 'starting', 'healthy'],
      expected: '2 of 5 stacks need someone, 1 cannot be verified, 1 is starting',
      tone: 'bad',
    },
    {
      name: 'all unseen',
      input: ['unreachable', 'unreachable'],
      expected: '2 of 2 stacks cannot be verified',
      tone: 'unknown',
    },
    { name: 'starting', input: ['starting', 'healthy'], expected: '1 of 2 stacks is starting', tone: 'busy' },
  ])('$name', ({ input, expected, tone }) => {
    expect(boardSentence(input.map((verdict) => ({ verdict })))).toEqual({ text: expected, tone })
  })

  test('is good only when every stack is known to be as it should be', () => {
    const fine: Verdict[] = ['healthy', 'running', 'completed', 'inactive', 'expected failure']
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...VERDICTS), { minLength: 1 }), (verdicts) => {
        const { tone } = boardSentence(verdicts.map((verdict) => ({ verdict })))
        return (tone === 'good') === verdicts.every((verdict) => fine.includes(verdict))
      }),
    )
  })
})
