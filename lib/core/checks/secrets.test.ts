import { expect, test } from 'vitest'
import { container, definition, NOW, service } from '#lib/core/stack.fixture.ts'
import { judgeOne, LOCAL, observed, subject } from './check.fixture.ts'
import { judgeCheck } from './judge-check.ts'
import { secrets } from './secrets.ts'

const facts = (secretNames: string[]) => ({ sizeBytes: 1, createdAt: null, user: '', secretNames })

test.each([
  { imageFacts: facts([]), outcome: 'pass', reason: 'No variable of the image looks like a credential.' },
  {
    imageFacts: facts(['API_KEY']),
    outcome: 'fail',
    reason: 'API_KEY in the environment of api:1 looks like a credential. Whoever has the image can read it.',
  },
  {
    imageFacts: facts(['API_KEY', 'DB_PASSWORD']),
    outcome: 'fail',
    reason:
      'API_KEY, DB_PASSWORD in the environment of api:1 look like a credential. Whoever has the image can read it.',
  },
  { imageFacts: null, outcome: 'not verified', reason: 'The engine does not know the image any more.' },
])('an image with $imageFacts.secretNames → $outcome', ({ imageFacts, outcome, reason }) => {
  expect(judgeOne('secrets', observed({ imageFacts }))).toMatchObject({ outcome, reason, advisory: true })
})

test('is asked of a one-shot too, and of the first replica only', () => {
  const second = container({ replica: 2 })
  expect(secrets.plan(subject({ service: service({ role: 'one-shot' }) }))).toHaveLength(1)
  expect(secrets.plan(subject({ container: second, neighbours: [container(), second] }))).toEqual([])
})

test.each([
  { credentials: [], outcome: 'pass', reason: 'No value in the compose files looks like a credential.' },
  {
    credentials: ['compose.yaml:12: services.db.environment.POSTGRES_PASSWORD'],
    outcome: 'fail',
    reason:
      '1 value in the compose files looks like a credential, the first at compose.yaml:12: services.db.environment.POSTGRES_PASSWORD. Keep them outside, in secrets or in `.env`.',
  },
])('compose files with $credentials → $outcome', ({ credentials, outcome, reason }) => {
  const compose = { findings: [], variables: [], credentials }
  const [planned] =
    secrets.planStack?.({ definition: definition({ compose }), containers: [], reach: LOCAL }) ?? []
  if (!planned) throw new Error('nothing is planned')
  expect(planned.question).toEqual({ on: 'definition' })
  const result = judgeCheck(planned, { kind: 'compose files', durationMs: 0, facts: compose }, NOW)
  expect(result).toMatchObject({ service: '', detail: 'compose files', outcome, reason, advisory: true })
})
