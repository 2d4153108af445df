import { beforeEach, describe, expect, test } from 'vitest'
import type { SprintInput } from '#lib/core/sprint-input.ts'
import { definition } from '#lib/core/stack.fixture.ts'
import { freshDatabase } from '#tests/servers/database.ts'
import { database } from '../client.ts'
import { readRunInPeriod } from '../read/run-in-period.ts'
import { readSprint, readSprints } from '../read/sprints.ts'
import { forgetStack } from './forget-stack.ts'
import { saveDefinition } from './save-definition.ts'
import { saveSprint } from './sprint.ts'

freshDatabase()

const INPUT: SprintInput = {
  name: 'Sprint 12',
  goal: 'Ship it',
  from: '2025-11-03',
  to: '2025-11-14',
  zone: 'Asia/Kathmandu',
  repository: { path: '/srv/shop', branch: 'main' },
  stackSlugs: ['shop'],
}

beforeEach(async () => {
  await database().sprint.deleteMany()
  await database().host.deleteMany()
  await saveDefinition({ id: 'local', name: 'build-1', sample: false }, definition(), [], 'ada')
})

describe('a sprint', () => {
  test('comes back as it was given', async () => {
    expect(await saveSprint(INPUT, null)).toBe('sprint-12')
    const { id: _id, ...sprint } = (await readSprint('sprint-12')) ?? { id: '' }
    expect(sprint).toEqual({ ...INPUT, slug: 'sprint-12' })
  })

  test('of a name that is taken gets a slug of its own, as does one named like a page', async () => {
    const slugs = [await saveSprint(INPUT, null), await saveSprint(INPUT, null)]
    expect([...slugs, await saveSprint({ ...INPUT, name: 'New' }, null)]).toEqual([
      'sprint-12',
      'sprint-12-2',
      'new-2',
    ])
  })

  test('changes and keeps its slug', async () => {
    await saveSprint(INPUT, null)
    const changed = { ...INPUT, name: 'Renamed', repository: null, stackSlugs: ['gone'] }
    expect(await saveSprint(changed, 'sprint-12')).toBe('sprint-12')
    expect(await readSprint('sprint-12')).toMatchObject({ name: 'Renamed', repository: null, stackSlugs: [] })
    expect(await saveSprint(INPUT, 'never-was')).toBeNull()
  })

  test('outlives its stacks', async () => {
    await saveSprint(INPUT, null)
    await forgetStack('shop')
    expect(await readSprint('sprint-12')).toMatchObject({ stackSlugs: [] })
  })

  test('is listed, the last to start first', async () => {
    await saveSprint(INPUT, null)
    await saveSprint({ ...INPUT, name: 'Later', from: '2025-11-10' }, null)
    expect((await readSprints()).map((sprint) => sprint.slug)).toEqual(['later', 'sprint-12'])
  })
})

describe('readRunInPeriod', () => {
  const period = { from: new Date('2025-11-03T00:00:00Z'), toExclusive: new Date('2025-11-15T00:00:00Z') }

  // Runs of the past: the ways of today would stamp them with today.
  async function runAt(finishedAt: string, number: number, state = 'finished'): Promise<string> {
    const stack = await database().stack.findUniqueOrThrow({ where: { slug: 'shop' } })
    const verdict = state === 'finished' ? 'healthy' : null
    const data = {
      stackId: stack.id,
      number,
      state,
      verdict,
      requestedBy: 'ada',
      finishedAt: new Date(finishedAt),
    }
    return (await database().run.create({ data })).id
  }

  test.each([
    {
      name: 'the latest inside',
      runs: ['2025-11-04T00:00:00Z', '2025-11-05T00:00:00Z', '2025-11-20T00:00:00Z'],
      expected: 1,
    },
    { name: 'the first moment', runs: ['2025-11-03T00:00:00Z'], expected: 0 },
    { name: 'not the end', runs: ['2025-11-15T00:00:00Z'], expected: null },
    { name: 'not before', runs: ['2025-11-02T23:59:59.999Z'], expected: null },
  ])('$name', async ({ runs, expected }) => {
    const ids: string[] = []
    for (const [at, finishedAt] of runs.entries()) ids.push(await runAt(finishedAt, at + 1))
    expect((await readRunInPeriod('shop', period))?.id ?? null).toBe(expected === null ? null : ids[expected])
  })

  test('a run that was cancelled claims nothing', async () => {
    await runAt('2025-11-05T00:00:00Z', 1, 'cancelled')
    expect(await readRunInPeriod('shop', period)).toBeNull()
  })
})
