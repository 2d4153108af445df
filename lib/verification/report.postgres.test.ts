import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { definition } from '#lib/core/stack.fixture.ts'
import { database } from '#lib/db/client.ts'
import { saveDefinition } from '#lib/db/write/save-definition.ts'
import { type TestRepository, testRepository } from '#lib/git/repository.fixture.ts'
import { freshDatabase } from '#tests/servers/database.ts'
import { readReport } from './read-report.ts'
import { readSprintView } from './read-sprint.ts'
import { saveSprint } from './save-sprint.ts'

freshDatabase()

let repository: TestRepository

beforeAll(async () => {
  repository = testRepository()
  repository.write('src/app.ts', 'one\ntwo\n')
  repository.commit('feat: in', '2025-11-05T12:00:00Z')
  repository.write('src/app.ts', 'one\n')
  repository.commit('fix: out', '2025-11-20T12:00:00Z')
  await saveDefinition({ id: 'local', name: 'build-1', sample: true }, definition(), [], 'ada')
})

afterAll(() => repository.remove())

const sent = () => ({
  name: 'Sprint 12',
  goal: '',
  from: '2025-11-03',
  to: '2025-11-14',
  zone: 'UTC',
  path: repository.path,
  branch: 'main',
  stacks: ['shop'],
})

describe('a sprint and its report', () => {
  test('commits of the period are in, a stack without a run claims nothing, samples are marked', async () => {
    expect(await saveSprint(sent(), null)).toEqual({ ok: true, slug: 'sprint-12' })
    const report = await readReport('sprint-12')
    expect(report?.commits).toMatchObject({ state: 'read', totals: { commits: 1, added: 2, deleted: 0 } })
    expect(report?.stacks).toMatchObject([{ slug: 'shop', run: null, verdict: 'not verified', sample: true }])
    expect(report?.samples).toHaveLength(1)
    expect(await readSprintView('sprint-12')).toMatchObject({ stacks: [{ slug: 'shop', run: null }] })
  })

  test('a repository that went away is said, and the sprint can still be changed', async () => {
    await database().sprint.update({ where: { slug: 'sprint-12' }, data: { repositoryPath: '/gone/away' } })
    expect((await readReport('sprint-12'))?.commits).toMatchObject({
      state: 'unreadable',
      path: '/gone/away',
    })
    expect(await saveSprint({ ...sent(), path: '/gone/away', goal: 'more' }, 'sprint-12')).toMatchObject({
      ok: true,
    })
  })

  test.each([
    { name: 'no repository', change: { path: '/gone/elsewhere' }, field: 'path' },
    { name: 'no such branch', change: { branch: 'nope' }, field: 'branch' },
    { name: 'no such stack', change: { stacks: ['nope'] }, field: 'stacks' },
    { name: 'no name', change: { name: '' }, field: 'name' },
  ])('is refused with the field named: $name', async ({ change, field }) => {
    const answer = await saveSprint({ ...sent(), ...change }, null)
    expect(answer.ok ? [] : Object.keys(answer.fields)).toEqual([field])
  })

  test('a sprint that is not there has no report', async () => {
    expect(await readReport('never-was')).toBeNull()
  })
})
