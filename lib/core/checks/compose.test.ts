import { describe, expect, test } from 'vitest'
import { container, definition, NOW } from '#lib/core/stack.fixture.ts'
import type { ComposeFacts, ComposeFinding } from '#lib/core/stack.ts'
import { LOCAL } from './check.fixture.ts'
import type { StackSubject } from './check.ts'
import { compose } from './compose.ts'
import { judgeCheck } from './judge-check.ts'

const NONE: ComposeFacts = { findings: [], variables: [], credentials: [] }
const labelled = container({ composeFiles: ['/srv/shop/compose.yaml'], composeFolder: '/srv/shop' })
const stack: StackSubject = { definition: definition({ compose: NONE }), containers: [], reach: LOCAL }
const plan = (changes: Partial<StackSubject>) => compose.planStack?.({ ...stack, ...changes }) ?? []

describe('the question', () => {
  test.each<{ name: string; changes: Partial<StackSubject>; questions: object[] }>([
    { name: 'what the definition keeps', changes: {}, questions: [{ on: 'definition' }] },
    {
      name: 'the files the containers name, each once',
      changes: { definition: definition(), containers: [labelled, labelled] },
      questions: [{ on: 'compose files', files: ['/srv/shop/compose.yaml'] }],
    },
    {
      name: 'nothing where the files lie on another machine',
      changes: {
        definition: definition(),
        containers: [labelled],
        reach: { ...LOCAL, engineHost: 'build-1' },
      },
      questions: [],
    },
    {
      name: 'nothing of a sample',
      changes: { definition: definition(), containers: [labelled], reach: { ...LOCAL, sample: true } },
      questions: [],
    },
    {
      name: 'nothing where no file is known',
      changes: { definition: definition(), containers: [container()] },
      questions: [],
    },
  ])('is $name', ({ changes, questions }) => {
    expect(plan(changes).map(({ question }) => question)).toEqual(questions)
  })
})

const remark: ComposeFinding = {
  rule: 'no-restart',
  service: 'api',
  words: 'it has no restart policy',
  place: 'compose.yaml:4',
}

test.each([
  { findings: [], outcome: 'pass', reason: 'Nothing to remark on the compose files.', output: '' },
  {
    findings: [remark],
    outcome: 'fail',
    reason: 'Service api: it has no restart policy.',
    output: 'compose.yaml:4: service api: it has no restart policy (no-restart)',
  },
  {
    findings: [
      remark,
      { ...remark, service: '', rule: 'version', words: '`version` is obsolete.', place: 'compose.yaml:1' },
    ],
    outcome: 'fail',
    reason: 'Service api: it has no restart policy. And 1 more.',
    output:
      'compose.yaml:4: service api: it has no restart policy (no-restart)\ncompose.yaml:1: `version` is obsolete. (version)',
  },
])('$findings.length remarks → $outcome', ({ findings, outcome, reason, output }) => {
  const [planned] = plan({})
  if (!planned) throw new Error('nothing is planned')
  const answer = { kind: 'compose files' as const, durationMs: 4, facts: { ...NONE, findings } }
  const result = judgeCheck(planned, answer, NOW)
  expect(result).toMatchObject({ service: '', outcome, reason, advisory: true, evidence: { output } })
})
