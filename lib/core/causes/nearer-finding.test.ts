import { expect, test } from 'vitest'
import type { ProofSource } from '#lib/core/cause.ts'
import { nearerFinding } from './nearer-finding.ts'
import type { CauseRule } from './rule.ts'
import { scene, symptoms } from './symptoms.fixture.ts'

const rule =
  (title: string, words: string, source: ProofSource = 'log'): CauseRule =>
  () => ({ code: 'tls', title, proof: [{ source, service: 'api', words }], wayOut: 'Do.' })

const between = Array.from({ length: 20 }, (_, at) => `step ${at}`).join('\n')

function titleOf(rules: readonly CauseRule[], log: string): string | undefined {
  const ailing = symptoms(log)
  return nearerFinding(rules)(ailing, scene([ailing]))?.title
}

test.each([
  {
    name: 'in one incident the first',
    log: 'early\nlate',
    rules: [rule('a', 'early'), rule('b', 'late')],
    expected: 'a',
  },
  {
    name: 'a later incident',
    log: `early\n${between}\nlate`,
    rules: [rule('a', 'early'), rule('b', 'late')],
    expected: 'b',
  },
  {
    name: 'the first where it is later',
    log: `early\n${between}\nlate`,
    rules: [rule('a', 'late'), rule('b', 'early')],
    expected: 'a',
  },
  {
    name: 'what a check was told is told now',
    log: `${between}\nlate`,
    rules: [rule('a', 'told', 'check'), rule('b', 'late')],
    expected: 'a',
  },
  {
    name: 'a later one without a line is weaker',
    log: `early\n${between}`,
    rules: [rule('a', 'early'), rule('b', 'x', 'exit code')],
    expected: 'a',
  },
  { name: 'only one', log: 'late', rules: [() => null, rule('b', 'late')], expected: 'b' },
  { name: 'none', log: 'late', rules: [() => null], expected: undefined },
])('$name', ({ log, rules, expected }) => {
  expect(titleOf(rules, log)).toBe(expected)
})
