import { expect, test } from 'vitest'
import { runSentence } from './run-sentence.ts'

const none = { pass: 0, fail: 0, 'not verified': 0, waived: 0 }
const head = { state: 'finished' as const, planned: 12, landed: 12, trouble: null }

test.each([
  { tally: { pass: 12 }, expected: 'All 12 checks pass.' },
  { tally: { pass: 1 }, expected: 'The one check passes.' },
  {
    tally: { pass: 9, fail: 1, 'not verified': 2 },
    expected: '1 of 12 checks fails; 2 could not be verified.',
  },
  { tally: { pass: 8, fail: 3, waived: 1 }, expected: '3 of 12 checks fail; 1 waived.' },
  { tally: { pass: 10, 'not verified': 2 }, expected: '10 of 12 checks pass; 2 could not be verified.' },
  { tally: { pass: 1, 'not verified': 2 }, expected: '1 of 3 checks passes; 2 could not be verified.' },
  { tally: { waived: 2 }, expected: '0 of 2 checks pass; 2 waived.' },
  { tally: { 'not verified': 12 }, expected: 'None of 12 checks could be verified.' },
  { tally: {}, expected: 'Nothing was asked, so nothing is verified.' },
])('$expected', ({ tally, expected }) => {
  expect(runSentence(head, { ...none, ...tally })).toBe(expected)
})

test.each([
  { run: { state: 'queued', planned: 0, landed: 0 }, expected: 'Waiting to start.' },
  { run: { state: 'running', planned: 0, landed: 0 }, expected: 'Looking at the stack.' },
  { run: { state: 'running', planned: 12, landed: 5 }, expected: '5 of 12 checks answered so far.' },
  {
    run: { state: 'cancelled', planned: 12, landed: 5 },
    expected: 'Cancelled after 5 of 12 checks; it claims nothing.',
  },
  {
    run: { state: 'interrupted', planned: 12, landed: 5 },
    expected: 'Interrupted after 5 of 12 checks; it claims nothing.',
  },
  {
    run: { state: 'broken', planned: 12, landed: 5, trouble: 'The engine went away.' },
    expected: 'The engine went away.',
  },
] as const)('$run.state: $expected', ({ run, expected }) => {
  expect(runSentence({ trouble: null, ...run }, { ...none, pass: run.landed })).toBe(expected)
})
