import { beforeEach, describe, expect, test } from 'vitest'
import type { HostObservation } from '#lib/core/observation.ts'
import { container, definition, ENGINE } from '#lib/core/stack.fixture.ts'
import { freshDatabase } from '#tests/servers/database.ts'
import { database } from '../client.ts'
import { readHosts } from '../read/read-hosts.ts'
import { readStack } from '../read/read-stack.ts'
import { readStacks } from '../read/read-stacks.ts'
import { openRun } from './open-run.ts'
import { saveDefinition } from './save-definition.ts'
import { saveHostLook } from './save-host-look.ts'

freshDatabase()

const LOCAL = { id: 'local', name: 'build-1', sample: false }
const OTHER = { id: 'other', name: 'build-2', sample: false }
let second = 0

/** A look one second after the one before. */
function look(containers: ReturnType<typeof container>[]): HostObservation {
  second += 1
  return {
    ok: true,
    at: new Date(Date.UTC(2026, 0, 1) + second * 1000).toISOString(),
    engine: ENGINE,
    containers,
  }
}

beforeEach(async () => {
  await database().host.deleteMany()
})

describe('saveHostLook', () => {
  test('puts every project on the board and tells what it put there', async () => {
    const seen = look([container(), container({ project: 'blog', service: 'web' })])
    expect(await saveHostLook(LOCAL, seen)).toEqual({ changed: ['shop', 'blog'], hostChanged: true })
    const stacks = await readStacks()
    expect(stacks.map(({ slug, name, definition: known }) => ({ slug, name, known }))).toEqual([
      { slug: 'blog', name: 'blog', known: null },
      { slug: 'shop', name: 'shop', known: null },
    ])
    expect(stacks[1]?.observation).toEqual({ ok: true, at: seen.at, containers: [container()] })
    expect(await readHosts()).toEqual([
      {
        ...LOCAL,
        may: { exec: false, drills: false },
        engine: ENGINE,
        condition: null,
        detail: '',
        lookedAt: seen.at,
        seenAt: seen.at,
      },
    ])
  })

  test('a look that saw the same changes nothing but the time', async () => {
    const sick = { health: 'unhealthy' as const }
    const said = (at: string) => [{ at, exitCode: 1, output: 'connection refused' }]
    await saveHostLook(LOCAL, look([container({ ...sick, healthLog: said('2026-01-01T00:00:00Z') })]))
    const again = look([container({ ...sick, healthLog: said('2026-01-01T00:00:30Z') })])
    expect(await saveHostLook(LOCAL, again)).toEqual({ changed: [], hostChanged: false })
    expect((await readStack('shop'))?.observation?.at).toBe(again.at)
    expect((await readStack('shop'))?.observation?.containers[0]?.healthLog[0]?.at).toBe(
      '2026-01-01T00:00:30Z',
    )
  })

  test('the order of containers does not matter, their state does', async () => {
    const [one, two] = [container({ replica: 1 }), container({ replica: 2 })]
    await saveHostLook(LOCAL, look([one, two]))
    expect((await saveHostLook(LOCAL, look([two, one]))).changed).toEqual([])
    const changed = await saveHostLook(LOCAL, look([one, { ...two, state: 'exited', exitCode: 137 }]))
    expect(changed).toEqual({ changed: ['shop'], hostChanged: false })
  })

  test('a failed look keeps what was seen, with its age, and says what stands in the way', async () => {
    const seen = look([container()])
    await saveHostLook(LOCAL, seen)
    const failed = {
      ok: false as const,
      at: look([]).at,
      problem: { condition: 'lost' as const, detail: 'gone' },
    }
    expect(await saveHostLook(LOCAL, failed)).toEqual({ changed: [], hostChanged: true })
    const stack = await readStack('shop')
    expect(stack?.observation).toMatchObject({ at: seen.at, containers: [{ name: 'shop-api-1' }] })
    expect(stack?.host).toMatchObject({
      condition: 'lost',
      detail: 'gone',
      lookedAt: failed.at,
      seenAt: seen.at,
    })
    expect((await saveHostLook(LOCAL, { ...failed, at: look([]).at })).hostChanged).toBe(false)
    expect((await saveHostLook(LOCAL, look([container()]))).hostChanged).toBe(true)
  })

  test('a look that is older than the newest one changes nothing', async () => {
    const [old, young] = [look([]), look([container()])]
    await saveHostLook(LOCAL, young)
    expect(await saveHostLook(LOCAL, old)).toEqual({ changed: [], hostChanged: false })
    expect((await readStack('shop'))?.observation?.at).toBe(young.at)
  })

  test('a stack whose containers are gone disappears, unless people defined or verified it', async () => {
    await saveHostLook(LOCAL, look(['passing', 'verified'].map((project) => container({ project }))))
    await saveDefinition(LOCAL, definition({ project: 'defined' }), ['compose.yaml'], 'ada')
    await openRun('verified', 'ada')
    const { changed } = await saveHostLook(LOCAL, look([]))
    expect(changed.toSorted()).toEqual(['defined', 'passing', 'verified'])
    const left = (await readStacks()).map(({ slug, observation }) => ({
      slug,
      seen: observation?.containers,
    }))
    expect(left).toEqual([
      { slug: 'defined', seen: [] },
      { slug: 'verified', seen: [] },
    ])
    expect((await saveHostLook(LOCAL, look([]))).changed).toEqual([])
  })

  test('two hosts with one project get two stacks, and a third name is found when that is taken too', async () => {
    await saveHostLook(LOCAL, look([container(), container({ project: 'shop-build-2' })]))
    expect((await saveHostLook(OTHER, look([container()]))).changed).toEqual(['shop-build-2-2'])
  })

  test('keeps text that PostgreSQL could not', async () => {
    const error = 'nul \u0000 and half a pair \ud83d'
    await saveHostLook(LOCAL, look([container({ error })]))
    expect((await readStack('shop'))?.observation?.containers[0]?.error).toBe('nul  and half a pair \ufffd')
    expect((await saveHostLook(LOCAL, look([container({ error })]))).changed).toEqual([])
  })

  test('many looks at once leave one stack for each project', async () => {
    const looks = [1, 2, 3, 4, 5, 6].map(() => look([container(), container({ project: 'blog' })]))
    await Promise.all(looks.map((one) => saveHostLook(LOCAL, one)))
    expect((await readStacks()).map(({ slug }) => slug)).toEqual(['blog', 'shop'])
  })
})

describe('saveDefinition', () => {
  test('the same document keeps its version, another one gets the next', async () => {
    const save = (project: ReturnType<typeof definition>) => saveDefinition(LOCAL, project, ['a.yaml'], 'ada')
    expect(await save(definition())).toEqual({ slug: 'shop', version: 1 })
    expect(await save(definition())).toEqual({ slug: 'shop', version: 1 })
    expect(await save(definition({ services: [] }))).toEqual({ slug: 'shop', version: 2 })
    expect((await readStack('shop'))?.definition).toMatchObject({
      version: 2,
      definition: definition({ services: [] }),
      files: ['a.yaml'],
      createdBy: 'ada',
    })
  })

  test('joins the stack that was discovered', async () => {
    await saveHostLook(LOCAL, look([container()]))
    expect(await saveDefinition(LOCAL, definition(), [], 'ada')).toEqual({ slug: 'shop', version: 1 })
    expect(await readStacks()).toHaveLength(1)
  })
})
