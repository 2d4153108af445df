import { expect, test } from 'vitest'
import { container } from '#lib/core/stack.fixture.ts'
import { declaring, judgeOne, LOCAL, LOOK_ONLY } from './check.fixture.ts'
import { exec } from './exec.ts'

const declared = {
  kind: 'exec',
  command: ['pg_isready', '-U', 'shop'],
  exitCode: 0,
  matches: null,
  retries: null,
} as const
const of = (changes: { exitCode?: number; matches?: string } = {}) =>
  declaring([{ ...declared, command: [...declared.command], ...changes }])
const ended = (exitCode: number | null, output = '') =>
  ({ kind: 'exec', durationMs: 65, exitCode, output }) as const

test('the question is the declared command, in the container', () => {
  expect(exec.plan(of())).toMatchObject([
    {
      detail: 'pg_isready -U shop',
      expected: 'exit code 0',
      question: { on: 'exec', containerId: container().id, command: declared.command },
    },
  ])
})

test('no command is asked by itself, not even the health check', () => {
  expect(exec.plan(declaring([], { container: container({ health: 'healthy' }) }))).toEqual([])
})

test.each([
  {
    name: 'a host that permits none',
    changes: { allowed: LOOK_ONLY },
    reason: 'Commands inside containers are off on this host; a lead can permit them under Settings, Hosts.',
  },
  {
    name: 'a container that is down',
    changes: { container: container({ state: 'exited' }) },
    reason: 'Container is not running (exited).',
  },
  { name: 'no container', changes: { container: null }, reason: 'There is no container.' },
  {
    name: 'a sample',
    changes: { reach: { ...LOCAL, sample: true } },
    reason: 'Sample data: nothing was asked.',
  },
])('is withheld from $name', ({ changes, reason }) => {
  const subject = declaring([{ ...declared, command: [...declared.command] }], changes)
  expect(judgeOne('exec', ended(0), subject)).toMatchObject({ outcome: 'not verified', reason })
})

test('keeps a password of the command out of the result', () => {
  const subject = declaring([
    { ...declared, command: ['mysql', '--password=hunter2hunter2', '-e', 'select 1'] },
  ])
  expect(JSON.stringify(judgeOne('exec', ended(0), subject))).not.toContain('hunter2')
})

test.each([
  {
    name: 'the right exit code',
    of: of(),
    answer: ended(0),
    outcome: 'pass',
    reason: 'It ended with exit code 0.',
  },
  { name: 'another one', of: of(), answer: ended(2), outcome: 'fail', reason: 'It ended with exit code 2.' },
  {
    name: 'a command that is not there',
    of: of(),
    answer: ended(127),
    outcome: 'fail',
    reason: 'It ended with exit code 127: the command was not found in the container.',
  },
  {
    name: 'a wanted failure',
    of: of({ exitCode: 1 }),
    answer: ended(1),
    outcome: 'pass',
    reason: 'It ended with exit code 1.',
  },
  {
    name: 'success where a failure is wanted',
    of: of({ exitCode: 1 }),
    answer: ended(0),
    outcome: 'fail',
    reason: 'It ended with exit code 0, not 1.',
  },
  {
    name: 'no exit code',
    of: of(),
    answer: ended(null),
    outcome: 'not verified',
    reason: 'The engine gives no exit code.',
  },
  {
    name: 'the right output',
    of: of({ matches: 'accepting' }),
    answer: ended(0, 'accepting connections'),
    outcome: 'pass',
    reason: 'It ended with exit code 0, and its output matches /accepting/.',
  },
  {
    name: 'another output',
    of: of({ matches: 'accepting' }),
    answer: ended(0, 'no response'),
    outcome: 'fail',
    reason: 'It ended with exit code 0, but its output does not match /accepting/.',
  },
  {
    name: 'an output without its beginning',
    of: of({ matches: '^accepting' }),
    answer: ended(0, 'accepting'.repeat(8000)),
    outcome: 'not verified',
    reason:
      'It ended with exit code 0; only the end of its output was read, and whether all of it matches /^accepting/ cannot be told.',
  },
  {
    name: 'a pattern that is none',
    of: of({ matches: '(' }),
    answer: ended(0),
    outcome: 'not verified',
    reason:
      'It ended with exit code 0; its output was not searched. The pattern is no RE2 pattern: missing closing ): `(`.',
  },
])('$name → $outcome', ({ of: subject, answer, outcome, reason }) => {
  expect(judgeOne('exec', answer, subject)).toMatchObject({
    outcome,
    reason,
    evidence: { exitCode: answer.exitCode },
  })
})
