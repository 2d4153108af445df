import { describe, expect, test } from 'vitest'
import { stackSentence } from './sentence.ts'
import { judgedService } from './stack.fixture.ts'
import type { Verdict } from './verdict-words.ts'

const RESTARTING =
  'Restarting as expected: no application code yet. Restarting: 7 restarts, last exit code 1.'

function services(verdict: Verdict, names: string, reason = '') {
  return names.split(' ').map((name) => judgedService({ name, verdict, reason }))
}

describe('stackSentence', () => {
  test.each([
    { name: 'nothing', input: [], expected: 'no services seen' },
    { name: 'one healthy', input: services('healthy', 'a'), expected: '1 of 1 healthy' },
    { name: 'all healthy', input: services('healthy', 'a b c d'), expected: 'all 4 healthy' },
    {
      name: 'all fine, not all healthy',
      input: [...services('healthy', 'a b'), ...services('running', 'c'), ...services('completed', 'd')],
      expected: 'all 4 as they should be · 2 healthy · 1 running · 1 completed',
    },
    {
      name: 'expected failures by their own word',
      input: [
        ...services('healthy', 'a b c d e'),
        ...services('expected failure', 'f g h i j k', RESTARTING),
      ],
      expected: '5 of 11 healthy · 6 restarting as expected',
    },
    {
      name: 'an expected failure whose reason does not say how',
      input: [...services('healthy', 'a'), ...services('expected failure', 'b', 'Somehow.')],
      expected: '1 of 2 healthy · 1 failing as expected',
    },
    {
      name: 'failing services are named',
      input: [...services('healthy', 'a'), ...services('failing', 'b c'), ...services('missing', 'd')],
      expected: '1 of 4 healthy · 2 failing (b, c) · 1 missing (d)',
    },
    {
      name: 'many are named in part',
      input: [...services('failing', 'a b c d e f'), ...services('running', 'g')],
      expected: '6 of 7 failing (a, b and 4 more) · 1 running',
    },
    {
      name: 'inactive services do not count',
      input: [...services('healthy', 'a b'), ...services('inactive', 'c')],
      expected: 'all 2 healthy · 1 inactive',
    },
    { name: 'only inactive ones', input: services('inactive', 'a b'), expected: 'all 2 inactive' },
    { name: 'the only service fails', input: services('failing', 'a'), expected: '1 of 1 failing (a)' },
  ])('$name', ({ input, expected }) => {
    expect(stackSentence(input)).toBe(expected)
  })
})
