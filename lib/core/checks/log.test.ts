import { expect, test } from 'vitest'
import { ago, container } from '#lib/core/stack.fixture.ts'
import { declaring, judgeOne, LOCAL } from './check.fixture.ts'
import { log } from './log.ts'

const of = (present: boolean, pattern = 'listening on \\d+') =>
  declaring([{ kind: 'log', pattern, present, retries: null }])
const read = (found: number, { searched = 40, cut = false } = {}) => ({
  kind: 'log' as const,
  durationMs: 3,
  found,
  lines: Array.from({ length: found }, (_, index) => `listening on ${8000 + index}`),
  searched,
  cut,
})

test('the question searches from the end of the life before', () => {
  const again = container({ finishedAt: ago(3_600_000) })
  expect(log.plan({ ...of(true), container: again })).toMatchObject([
    {
      detail: 'listening on \\d+',
      expected: 'a line like /listening on \\d+/',
      question: { on: 'log', pattern: 'listening on \\d+', since: ago(3_600_000) },
    },
  ])
})

test('a container that has ended still has its log', () => {
  const plan = log.plan({ ...of(true), container: container({ state: 'exited' }) })
  expect(plan[0]?.question.on).toBe('log')
})

test.each([
  {
    name: 'a pattern that is none',
    of: of(true, '['),
    reason: 'The pattern is no RE2 pattern: missing closing ]: `[`.',
  },
  {
    name: 'a container that never started',
    of: { ...of(true), container: container({ state: 'created' }) },
    reason: 'The container never started, so it has no log.',
  },
  { name: 'no container', of: { ...of(false), container: null }, reason: 'There is no container.' },
  {
    name: 'a sample',
    of: { ...of(false), reach: { ...LOCAL, sample: true } },
    reason: 'Sample data: nothing was asked.',
  },
])('is withheld from $name', ({ of: subject, reason }) => {
  expect(judgeOne('log', read(0), subject)).toMatchObject({ outcome: 'not verified', reason })
})

test.each([
  { present: true, answer: read(2), outcome: 'pass', reason: '2 lines since the last start match.' },
  { present: true, answer: read(0), outcome: 'fail', reason: 'No line since the last start matches.' },
  {
    present: true,
    answer: read(0, { cut: true }),
    outcome: 'not verified',
    reason: 'No line matches among the 40 that were read; the log is longer than that.',
  },
  {
    present: true,
    answer: read(1, { cut: true }),
    outcome: 'pass',
    reason: '1 line since the last start matches.',
  },
  { present: false, answer: read(1), outcome: 'fail', reason: '1 line since the last start matches.' },
  {
    present: false,
    answer: read(1, { cut: true }),
    outcome: 'fail',
    reason: '1 line since the last start matches.',
  },
  { present: false, answer: read(0), outcome: 'pass', reason: 'No line since the last start matches.' },
  {
    present: false,
    answer: read(0, { cut: true }),
    outcome: 'not verified',
    reason: 'No line matches among the 40 that were read; the log is longer than that.',
  },
  {
    present: false,
    answer: read(0, { searched: 0 }),
    outcome: 'pass',
    reason: 'Nothing was logged since the last start.',
  },
])(
  'present $present, found $answer.found, cut $answer.cut → $outcome',
  ({ present, answer, outcome, reason }) => {
    const result = judgeOne('log', answer, of(present))
    expect(result).toMatchObject({ outcome, reason })
    expect(result.evidence.output).toBe(answer.lines.join('\n'))
  },
)
