import { chmodSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { commitsTotals } from '#lib/core/commits-totals.ts'
import { readCommits } from './read-commits.ts'
import { type TestRepository, testRepository } from './repository.fixture.ts'

const YEAR = { from: new Date('2025-01-01T00:00:00Z'), toExclusive: new Date('2026-01-01T00:00:00Z') }
const LINES = Array.from({ length: 20 }, (_, line) => `line ${line}\n`).join('')

let repository: TestRepository

beforeAll(() => {
  repository = testRepository()
  const { write, commit, git } = repository
  write('src/app.ts', LINES)
  commit('feat(api): start', '2025-11-03T00:00:00Z')
  write('src/app.ts', `${LINES}more\n`)
  write('logo.png', Buffer.from([0, 1, 2, 0]))
  commit('Not conventional at all', '2025-11-04T12:00:00+05:45')
  git(['mv', 'src/app.ts', 'src/a\tb\nünïcode.ts'])
  commit('refactor!: move it', '2025-11-05T12:00:00Z')
  git(['checkout', '--quiet', '-b', 'side'])
  write('docs/guide.md', 'words\n')
  commit('docs: a guide', '2025-11-06T12:00:00Z')
  git(['checkout', '--quiet', 'main'])
  write('other.txt', 'x\n')
  // The committer's clock was wrong: this commit is older than its parent.
  commit('fix: on a slow clock', '2025-11-01T08:00:00Z')
  git(
    ['merge', '--quiet', '--no-ff', '--no-gpg-sign', '-m', "Merge branch 'side'", 'side'],
    '2025-11-07T12:00:00Z',
  )
  commit('', '2025-11-08T12:00:00Z')
  commit('chore: the last second', '2025-11-09T23:59:59Z')
})

afterAll(() => repository.remove())

const source = () => ({ path: repository.path, branch: 'main' })

describe('readCommits', () => {
  test('takes messages apart and keeps those that follow no convention', async () => {
    const { commits, head, shallow } = await readCommits(source(), YEAR)
    expect(shallow).toBe(false)
    expect(head).toBe(repository.git(['rev-parse', 'main']).trim())
    expect(
      commits.map(({ type, scope, breaking, merge, description }) => [
        type,
        scope,
        breaking,
        merge,
        description,
      ]),
    ).toEqual([
      ['chore', null, false, false, 'the last second'],
      [null, null, false, false, '(no message)'],
      [null, null, false, true, "Merge branch 'side'"],
      ['docs', null, false, false, 'a guide'],
      ['refactor', null, true, false, 'move it'],
      [null, null, false, false, 'Not conventional at all'],
      ['feat', 'api', false, false, 'start'],
      ['fix', null, false, false, 'on a slow clock'],
    ])
  })

  test('keeps instants in UTC, renames, binary files and names of any kind', async () => {
    const { commits } = await readCommits(source(), YEAR)
    const of = (description: string) => commits.find((commit) => commit.description === description)
    expect(of('Not conventional at all')?.committedAt).toBe('2025-11-04T06:15:00.000Z')
    expect(of('Not conventional at all')?.files).toEqual([
      { path: 'logo.png', from: null, added: null, deleted: null },
      { path: 'src/app.ts', from: null, added: 1, deleted: 0 },
    ])
    expect(of('move it')?.files).toEqual([
      { path: 'src/a\tb\nünïcode.ts', from: 'src/app.ts', added: 0, deleted: 0 },
    ])
    expect(of("Merge branch 'side'")?.files).toEqual([])
  })

  test('counts what git log --numstat counts', async () => {
    const numstat = repository
      .git(['log', '--numstat', '-M', '--format=', 'main'])
      .split('\n')
      .filter(Boolean)
    const column = (at: number) =>
      numstat.reduce((total, line) => total + (Number(line.split('\t')[at]) || 0), 0)
    const totals = commitsTotals((await readCommits(source(), YEAR)).commits)
    expect(totals).toMatchObject({
      commits: Number(repository.git(['rev-list', '--count', 'main'])),
      fileChanges: numstat.length,
      added: column(0),
      deleted: column(1),
      merges: 1,
      binaryChanges: 1,
    })
  })

  test.each([
    {
      name: 'the first second is in',
      from: '2025-11-03T00:00:00Z',
      to: '2025-11-03T00:00:01Z',
      expected: ['start'],
    },
    { name: 'the end is out', from: '2025-11-02T00:00:00Z', to: '2025-11-03T00:00:00Z', expected: [] },
    {
      name: 'the last second is in',
      from: '2025-11-09T00:00:00Z',
      to: '2025-11-10T00:00:00Z',
      expected: ['the last second'],
    },
    {
      name: 'an old commit on a new one',
      from: '2025-11-01T00:00:00Z',
      to: '2025-11-02T00:00:00Z',
      expected: ['on a slow clock'],
    },
  ])('borders: $name', async ({ from, to, expected }) => {
    const { commits } = await readCommits(source(), { from: new Date(from), toExclusive: new Date(to) })
    expect(commits.map((commit) => commit.description)).toEqual(expected)
  })

  test("the repository's own configuration neither changes numbers nor runs programs", async () => {
    const proof = join(repository.path, '.git', 'ran')
    const program = join(repository.path, '.git', 'program')
    writeFileSync(program, `#!/bin/sh\ntouch '${proof}'\ncat "$@"\n`)
    chmodSync(program, 0o755)
    const before = await readCommits(source(), YEAR)
    writeFileSync(join(repository.path, '.git', 'info', 'attributes'), '* diff=evil\n')
    const settings: [string, string][] = [
      ['log.showRoot', 'false'],
      ['diff.renames', 'false'],
      ['diff.external', program],
      ['diff.evil.textconv', program],
      ['diff.evil.command', program],
      ['gpg.program', program],
      ['log.showSignature', 'true'],
      ['core.pager', program],
      ['core.fsmonitor', program],
    ]
    for (const [name, value] of settings) repository.git(['config', name, value])
    try {
      expect(await readCommits(source(), YEAR)).toEqual(before)
      expect(existsSync(proof)).toBe(false)
    } finally {
      for (const [name] of settings) repository.git(['config', '--unset', name])
    }
  })
})

describe('readCommits says why it cannot', () => {
  const nowhere = mkdtempSync(join(tmpdir(), 'rollcall-none-'))
  afterAll(() => rmSync(nowhere, { recursive: true, force: true }))

  test.each([
    { name: 'no such folder', path: () => join(nowhere, 'gone'), branch: 'main', expected: 'not a folder' },
    { name: 'a relative path', path: () => 'somewhere', branch: 'main', expected: 'not a folder' },
    { name: 'no repository', path: () => nowhere, branch: 'main', expected: 'not a repository' },
    {
      name: 'a folder inside one',
      path: () => join(repository.path, 'docs'),
      branch: 'main',
      expected: 'not a repository',
    },
    { name: 'no such branch', path: () => repository.path, branch: 'nope', expected: 'branch unknown' },
    {
      name: 'an option as branch',
      path: () => repository.path,
      branch: '--output=x',
      expected: 'branch unknown',
    },
    {
      name: 'an expression as branch',
      path: () => repository.path,
      branch: 'main^{tree}',
      expected: 'branch unknown',
    },
    { name: 'an empty branch', path: () => repository.path, branch: '', expected: 'branch unknown' },
  ])('$name', async ({ path, branch, expected }) => {
    await expect(readCommits({ path: path(), branch }, YEAR)).rejects.toMatchObject({ condition: expected })
  })

  test('a deadline that has passed', async () => {
    await expect(readCommits(source(), YEAR, 0)).rejects.toMatchObject({ condition: 'too slow' })
  })
})
