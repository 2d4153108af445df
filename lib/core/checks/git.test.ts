import { describe, expect, test } from 'vitest'
import { container, definition, NOW } from '#lib/core/stack.fixture.ts'
import type { RepositoryFacts } from './answers.ts'
import { LOCAL } from './check.fixture.ts'
import type { StackSubject } from './check.ts'
import { git } from './git.ts'
import { judgeCheck } from './judge-check.ts'

const compose = { findings: [], variables: ['TAG', 'DB_PASSWORD'], credentials: [] }
const known = definition({ repository: '/srv/shop', compose })
const inFolder = container({ composeFolder: '/srv/found' })
const plan = (changes: Partial<StackSubject> = {}) =>
  git.planStack?.({ definition: known, containers: [], reach: LOCAL, ...changes }) ?? []

describe('the question', () => {
  test.each<{ name: string; changes: Partial<StackSubject>; folders: string[]; details: string[] }>([
    {
      name: 'the folder of the definition',
      changes: { containers: [inFolder] },
      folders: ['/srv/shop'],
      details: ['env ignored', 'env example', 'clean tree'],
    },
    {
      name: 'the folder of the compose files, without their variables',
      changes: { definition: definition(), containers: [container(), inFolder] },
      folders: ['/srv/found'],
      details: ['env ignored', 'clean tree'],
    },
    {
      name: 'nothing where that folder is on another machine',
      changes: {
        definition: definition(),
        containers: [inFolder],
        reach: { ...LOCAL, engineHost: 'build-1' },
      },
      folders: [],
      details: [],
    },
    { name: 'nothing of a sample', changes: { reach: { ...LOCAL, sample: true } }, folders: [], details: [] },
  ])('is put to $name', ({ changes, folders, details }) => {
    const planned = plan(changes)
    const asked = planned.flatMap(({ question }) => (question.on === 'repository' ? [question.folder] : []))
    expect([...new Set(asked)]).toEqual(folders)
    expect(planned.map(({ detail }) => detail)).toEqual(details)
  })
})

const facts: RepositoryFacts = {
  commit: '0123456789abcdef0123456789abcdef01234567',
  branch: 'main',
  changed: [],
  hasEnv: true,
  ignoresEnv: true,
  tracksEnv: false,
  example: { file: '.env.example', names: ['TAG', 'DB_PASSWORD', 'MORE'] },
}

test.each<{ detail: string; changes: Partial<RepositoryFacts>; outcome: string; reason: string }>([
  { detail: 'env ignored', changes: {}, outcome: 'pass', reason: '`.env` is ignored.' },
  {
    detail: 'env ignored',
    changes: { hasEnv: false, ignoresEnv: false },
    outcome: 'pass',
    reason: 'There is no `.env`.',
  },
  {
    detail: 'env ignored',
    changes: { ignoresEnv: false },
    outcome: 'fail',
    reason: '`.env` is not ignored: add it to `.gitignore`.',
  },
  {
    detail: 'env ignored',
    changes: { tracksEnv: true },
    outcome: 'fail',
    reason: '`.env` is in the repository: remove it with `git rm --cached .env` and change what it holds.',
  },
  {
    detail: 'env example',
    changes: {},
    outcome: 'pass',
    reason: '.env.example names every variable the compose files need.',
  },
  {
    detail: 'env example',
    changes: { example: { file: '.env.dist', names: ['TAG'] } },
    outcome: 'fail',
    reason: '.env.dist lacks DB_PASSWORD.',
  },
  {
    detail: 'env example',
    changes: { example: null },
    outcome: 'fail',
    reason: 'There is no `.env.example`, and the compose files need TAG, DB_PASSWORD.',
  },
  {
    detail: 'clean tree',
    changes: {},
    outcome: 'pass',
    reason: 'Nothing is uncommitted at 0123456789ab on main.',
  },
  {
    detail: 'clean tree',
    changes: { changed: ['compose.yaml', 'api/x.py'], branch: null },
    outcome: 'fail',
    reason: 'Uncommitted: compose.yaml and 1 more, at 0123456789ab.',
  },
])('$detail: $changes → $outcome', ({ detail, changes, outcome, reason }) => {
  const planned = plan().find((one) => one.detail === detail)
  if (!planned) throw new Error(`${detail} is not planned`)
  const answer = { kind: 'repository' as const, durationMs: 9, facts: { ...facts, ...changes } }
  expect(judgeCheck(planned, answer, NOW)).toMatchObject({ service: '', outcome, reason, advisory: true })
})

test('what is no repository is not verified', () => {
  const [planned] = plan()
  if (!planned) throw new Error('nothing is planned')
  const answer = { kind: 'unasked' as const, durationMs: 1, reason: '/srv/shop is no Git repository.' }
  expect(judgeCheck(planned, answer, NOW)).toMatchObject({ outcome: 'not verified', reason: answer.reason })
})
