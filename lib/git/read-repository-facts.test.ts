import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { readCommit, readRepositoryFacts } from './read-repository-facts.ts'
import { type TestRepository, testRepository } from './repository.fixture.ts'

let repository: TestRepository

beforeEach(() => {
  repository = testRepository()
})
afterEach(() => repository.remove())

const DAY = '2025-11-03T00:00:00Z'
const never = new AbortController().signal

async function factsOf(folder = repository.path) {
  const read = await readRepositoryFacts(folder, 20_000, never)
  if (!read.ok) throw new Error(read.reason)
  return read.facts
}

describe('what a repository says of itself', () => {
  test('commit, branch, and a clean tree', async () => {
    repository.write('app.ts', 'x')
    const commit = repository.commit('feat: x', DAY)
    expect(await factsOf()).toEqual({
      ...{ commit, branch: 'main', changed: [], hasEnv: false, ignoresEnv: false, tracksEnv: false },
      example: null,
    })
    expect(await readCommit(repository.path)).toBe(commit)
  })

  test('a detached head has no branch', async () => {
    const commit = repository.commit('feat: x', DAY)
    repository.git(['checkout', '--quiet', '--detach'])
    expect(await factsOf()).toMatchObject({ commit, branch: null })
  })

  test('changed, staged, deleted and new files, with names of any kind', async () => {
    for (const file of ['a', 'b', 'c']) repository.write(file, 'x')
    repository.commit('feat: x', DAY)
    repository.write('a', 'y')
    repository.write('b', 'y')
    repository.git(['add', 'b'])
    repository.git(['rm', '--quiet', 'c'])
    repository.write('ünï "quoted"\tname', 'x')
    expect((await factsOf()).changed.toSorted()).toEqual(['a', 'b', 'c', 'ünï "quoted" name'])
  })

  test('at most 100 changes', async () => {
    repository.commit('feat: x', DAY)
    for (let at = 0; at < 150; at += 1) repository.write(`file-${at}`, 'x')
    expect((await factsOf()).changed).toHaveLength(100)
  })

  test.each([
    { name: 'ignored', ignore: '.env', env: true, add: false, expected: [true, true, false] },
    { name: 'ignored by a pattern', ignore: '*.env', env: true, add: false, expected: [true, true, false] },
    { name: 'not ignored', ignore: '', env: true, add: false, expected: [true, false, false] },
    { name: 'committed', ignore: '', env: true, add: true, expected: [true, false, true] },
    { name: 'committed and ignored', ignore: '.env', env: true, add: true, expected: [true, true, true] },
    { name: 'ignored and absent', ignore: '.env', env: false, add: false, expected: [false, true, false] },
    { name: 'let in again', ignore: '*\n!.env', env: true, add: false, expected: [true, false, false] },
  ])('.env is $name', async ({ ignore, env, add, expected }) => {
    repository.write('.gitignore', `${ignore}\n`)
    if (env) repository.write('.env', 'DB_PASSWORD=hunter2')
    repository.git(['add', '--force', '.gitignore', ...(add ? ['.env'] : [])])
    repository.git(['commit', '--quiet', '--no-gpg-sign', '-m', 'x'])
    const facts = await factsOf()
    expect([facts.hasEnv, facts.ignoresEnv, facts.tracksEnv]).toEqual(expected)
    expect(JSON.stringify(facts)).not.toContain('hunter2')
  })

  test('a folder below the root has an .env of its own', async () => {
    repository.write('deploy/.env', 'A=1')
    repository.write('deploy/.env.example', 'A=\n')
    const commit = repository.commit('feat: x', DAY)
    expect(await factsOf(join(repository.path, 'deploy'))).toMatchObject({
      commit,
      tracksEnv: true,
      example: { file: '.env.example', names: ['A'] },
    })
    expect(await readCommit(join(repository.path, 'deploy'))).toBe(commit)
  })

  test.each([
    {
      file: '.env.example',
      text: 'A=1\nexport B = 2\n# C=3\n# prose about D\n\r\nA=4\r\n',
      names: ['A', 'B', 'C'],
    },
    { file: '.env.sample', text: '', names: [] },
    { file: '.env.dist', text: 'SECRET_KEY=hunter2', names: ['SECRET_KEY'] },
  ])('names in $file', async ({ file, text, names }) => {
    repository.write(file, text)
    repository.commit('feat: x', DAY)
    const { example } = await factsOf()
    expect(example).toEqual({ file, names })
  })

  test('an example that is a link is not read', async () => {
    repository.commit('feat: x', DAY)
    writeFileSync(join(repository.path, 'other'), 'A=1')
    symlinkSync(join(repository.path, 'other'), join(repository.path, '.env.example'))
    expect((await factsOf()).example).toBeNull()
  })

  test('no program that the repository names is run', async () => {
    repository.write('.gitattributes', '* filter=evil\n')
    repository.write('a.txt', 'x')
    const proof = join(repository.path, '.git', 'ran')
    const program = join(repository.path, '.git', 'program')
    writeFileSync(program, `#!/bin/sh\ntouch '${proof}'\ncat\n`)
    chmodSync(program, 0o755)
    repository.commit('feat: x', DAY)
    for (const name of [
      'filter.evil.clean',
      'filter.evil.process',
      'filter.Evil.X.clean',
      'core.fsmonitor',
      'core.editor',
    ])
      repository.git(['config', name, program])
    repository.git(['config', 'filter.evil.required', 'true'])
    repository.write('a.txt', 'y')
    expect((await factsOf()).changed).toEqual(['a.txt'])
    expect(existsSync(proof)).toBe(false)
  })
})

describe('says why it cannot tell', () => {
  const nowhere = mkdtempSync(join(tmpdir(), 'rollcall-none-'))
  test.each([
    { name: 'no such folder', folder: () => join(nowhere, 'gone'), expected: /There is no folder/ },
    { name: 'a relative path', folder: () => 'somewhere', expected: /is not an absolute path/ },
    { name: 'no repository', folder: () => nowhere, expected: /is not a git repository/ },
    { name: 'no commit', folder: () => repository.path, expected: /has no commit yet/ },
  ])('$name', async ({ folder, expected }) => {
    const read = await readRepositoryFacts(folder(), 20_000, never)
    expect(read.ok ? '' : read.reason).toMatch(expected)
    expect(await readCommit(folder())).toBeNull()
  })

  test('a deadline that has passed, and a run that is over', async () => {
    repository.commit('feat: x', DAY)
    const late = await readRepositoryFacts(repository.path, 0, never)
    const over = await readRepositoryFacts(repository.path, 20_000, AbortSignal.abort())
    expect([late.ok, over.ok]).toEqual([false, false])
  })

  test('a folder called .git that is none', async () => {
    mkdirSync(join(nowhere, 'fake', '.git'), { recursive: true })
    expect(await readRepositoryFacts(join(nowhere, 'fake'), 20_000, never)).toMatchObject({ ok: false })
    rmSync(nowhere, { recursive: true, force: true })
  })
})
