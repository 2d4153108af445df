import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { judgeStack } from './judge-stack.ts'
import { containerArbitrary } from './observation.fixture.ts'
import { container, definition, NOW, service } from './stack.fixture.ts'
import { VERDICTS, type Verdict, worstFirst } from './verdict-words.ts'
import { worstVerdict } from './worst-verdict.ts'

describe('worstVerdict', () => {
  const cases: { name: string; input: Verdict[]; expected: Verdict }[] = [
    { name: 'nothing seen', input: [], expected: 'not verified' },
    { name: 'all inactive', input: ['inactive', 'inactive'], expected: 'inactive' },
    { name: 'completed does not drag healthy down', input: ['healthy', 'completed'], expected: 'healthy' },
    { name: 'inactive does not either', input: ['healthy', 'inactive'], expected: 'healthy' },
    { name: 'all completed', input: ['completed', 'inactive'], expected: 'completed' },
    { name: 'running among healthy', input: ['healthy', 'running'], expected: 'running' },
    {
      name: 'an expected failure',
      input: ['healthy', 'running', 'expected failure'],
      expected: 'expected failure',
    },
    { name: 'not verified is no green', input: ['healthy', 'not verified'], expected: 'not verified' },
    { name: 'missing', input: ['healthy', 'missing', 'degraded'], expected: 'missing' },
    { name: 'failing before missing', input: ['missing', 'failing'], expected: 'failing' },
  ]
  test.each(cases)('$name', ({ input, expected }) => {
    expect(worstVerdict(input.map((verdict) => ({ verdict })))).toBe(expected)
  })

  test('no service is worse than its stack', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...VERDICTS), { minLength: 1 }), (verdicts) => {
        const stack = worstVerdict(verdicts.map((verdict) => ({ verdict })))
        expect(verdicts).toContain(stack)
        for (const verdict of verdicts) expect(worstFirst(stack, verdict)).toBeLessThanOrEqual(0)
      }),
    )
  })
})

describe('judgeStack', () => {
  test('judges the services of the definition, then those it does not name', () => {
    const judged = judgeStack(
      definition(),
      [container({ service: 'stray' }), container({ health: 'healthy' })],
      NOW,
    )
    expect(judged.services.map(({ name, verdict }) => [name, verdict])).toEqual([
      ['api', 'healthy'],
      ['stray', 'running'],
    ])
    expect(judged.verdict).toBe('running')
    expect(judged.sentence).toBe('all 2 as they should be · 1 healthy · 1 running')
  })

  test('a definition with no container at all is missing', () => {
    const services = [service(), service({ name: 'db' })]
    expect(judgeStack(definition({ services }), [], NOW)).toMatchObject({
      verdict: 'missing',
      sentence: 'all 2 missing',
    })
  })

  test('an empty stack is not verified', () => {
    expect(judgeStack(definition({ services: [] }), [], NOW)).toEqual({
      verdict: 'not verified',
      sentence: 'no services seen',
      services: [],
    })
  })

  test('a loop is judged at the time of the look, not of the reading', () => {
    const looping = container({ restartCount: 3, startedAt: '2025-11-21T11:00:00.000Z' })
    const look = new Date('2025-11-21T11:00:20.000Z')
    expect(judgeStack(definition(), [looping], NOW, look).verdict).toBe('failing')
    expect(judgeStack(definition(), [looping], NOW).verdict).toBe('running')
  })

  test('a stack is never better than any container of a service that is not inactive', () => {
    const services = ['a', 'b', 'c'].map((name) => service({ name }))
    fc.assert(
      fc.property(fc.array(containerArbitrary()), (containers) => {
        const { verdict, services: judged } = judgeStack(definition({ services }), containers, NOW)
        for (const one of judged) expect(worstFirst(verdict, one.verdict)).toBeLessThanOrEqual(0)
        const isBad = containers.some((one) => !one.oneOff && one.state === 'restarting')
        if (isBad) expect(['failing', 'missing', 'degraded']).toContain(verdict)
      }),
    )
  })
})
