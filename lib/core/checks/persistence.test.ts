import { expect, test } from 'vitest'
import { container } from '#lib/core/stack.fixture.ts'
import { ALL_ALLOWED, declaring, drilled, judgeOne, LOOK_ONLY } from './check.fixture.ts'
import type { Subject } from './check.ts'
import { persistence } from './persistence.ts'

const of = (changes: Partial<Subject> = {}) =>
  declaring([{ kind: 'persistence', how: 'recreate', probe: ['cat', '/data/x'], retries: null }], changes)

test('the question is the drill, with its probe', () => {
  expect(persistence.plan(of())).toMatchObject([
    {
      detail: 'recreate',
      expected: 'the same answer after a recreate',
      question: {
        on: 'drill',
        drill: 'persistence',
        how: 'recreate',
        probe: ['cat', '/data/x'],
        graceMs: 10_000,
      },
    },
  ])
})

test.each([
  { name: 'by itself', of: declaring([]) },
  { name: 'where drills were not asked for', of: of({ allowed: { ...ALL_ALLOWED, drillsAsked: false } }) },
])('is not asked $name', ({ of: subject }) => {
  expect(persistence.plan(subject)).toEqual([])
})

test.each([
  {
    name: 'drills',
    changes: { allowed: { ...LOOK_ONLY, exec: true, drillsAsked: true } },
    reason: 'Drills are off on this host; a lead can permit them under Settings, Hosts.',
  },
  {
    name: 'commands',
    changes: { allowed: { exec: false, drills: true, drillsAsked: true } },
    reason: 'Commands inside containers are off on this host; a lead can permit them under Settings, Hosts.',
  },
  {
    name: 'a running container',
    changes: { container: container({ state: 'exited' }) },
    reason: 'Container is not running (exited).',
  },
])('is withheld without $name', ({ changes, reason }) => {
  expect(judgeOne('persistence', drilled(), of(changes))).toMatchObject({ outcome: 'not verified', reason })
})

const answered = (output: string, exitCode: number | null = 0) => ({ exitCode, output })

test.each([
  { answer: {}, outcome: 'pass', reason: 'The probe answers the same as before.' },
  { answer: { after: answered('kept\n') }, outcome: 'pass', reason: 'The probe answers the same as before.' },
  {
    answer: { after: answered('') },
    outcome: 'fail',
    reason: 'The probe answers otherwise than before: what it held is lost or changed.',
  },
  {
    answer: { after: answered('kept', 1) },
    outcome: 'fail',
    reason: 'The probe ended with exit code 1 after the drill.',
  },
  { answer: { after: null, isUp: false }, outcome: 'fail', reason: 'It did not come up again: start it.' },
  { answer: { after: null }, outcome: 'not verified', reason: 'The probe was not asked after the drill.' },
  {
    answer: { before: answered('', 1) },
    outcome: 'not verified',
    reason: 'The probe failed with exit code 1 before the drill, so nothing can be compared.',
  },
  {
    answer: { before: null },
    outcome: 'not verified',
    reason: 'The probe was not asked before the drill, so nothing can be compared.',
  },
  { answer: { trouble: 'Cancelled.' }, outcome: 'not verified', reason: 'Cancelled.' },
])('$answer → $outcome', ({ answer, outcome, reason }) => {
  expect(judgeOne('persistence', drilled(answer), of())).toMatchObject({ outcome, reason })
})

test('the evidence holds the steps and both answers', () => {
  const { output } = judgeOne('persistence', drilled({ after: answered('lost', 2) }), of()).evidence
  expect(output).toBe('stopped (800 ms)\n\nbefore, exit code 0:\nkept\n\nafter, exit code 2:\nlost')
})
