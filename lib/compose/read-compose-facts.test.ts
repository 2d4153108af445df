import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readComposeFacts } from './read-compose-facts.ts'

const folder = mkdtempSync(join(tmpdir(), 'rollcall-facts-'))
const at = (name: string) => join(folder, name)

beforeAll(() => {
  writeFileSync(
    at('compose.yaml'),
    'version: "3"\nservices: {web: {image: app:1, profiles: [x], depends_on: [db]}, db: {image: "db:1", profiles: [y]}}\n',
  )
  writeFileSync(at('compose.override.yaml'), 'services: {web: {privileged: true}}\n')
  writeFileSync(at('wrong.yaml'), 'services: {web: {}}\n')
  writeFileSync(at('large.yaml'), `# ${'x'.repeat(2 * 1024 * 1024)}`)
  writeFileSync(at('secret.txt'), 'hunter2')
  symlinkSync(at('secret.txt'), at('link.yaml'))
  mkdirSync(at('folder.yaml'))
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function rulesOf(...names: string[]): Promise<string[]> {
  const read = await readComposeFacts(names.map(at))
  if (!read.ok) throw new Error(read.reason)
  return read.facts.findings.map(({ rule }) => rule)
}

describe('compose files that containers name', () => {
  test('are read as they were given, whatever profile is on', async () => {
    expect(await rulesOf('compose.yaml')).toEqual(
      expect.arrayContaining(['obsolete-version', 'missing-health-check']),
    )
    expect(await rulesOf('compose.yaml')).not.toContain('privileged')
  })

  test.each([[['compose.yaml', 'compose.override.yaml']], [['compose.override.yaml', 'compose.yaml']]])(
    'are merged, the base first: %j',
    async (names) => {
      expect(await rulesOf(...names)).toContain('privileged')
    },
  )

  test.each([
    { names: [], expected: /^No compose file is known\.$/ },
    {
      names: ['gone.yaml'],
      expected: /^The compose files are not on this machine: there is no file .*gone\.yaml\.$/,
    },
    { names: ['folder.yaml'], expected: /are not on this machine/ },
    { names: ['compose.yaml', 'gone.yaml'], expected: /are not on this machine/ },
    {
      names: ['wrong.yaml'],
      expected: /^The compose files cannot be read: wrong\.yaml:1:12 `web` has neither/,
    },
    { names: ['large.yaml'], expected: /is larger than 1 MiB/ },
    { names: ['secret.txt'], expected: /no other files are read/ },
    { names: ['link.yaml'], expected: /cannot be read/ },
  ])('$names', async ({ names, expected }) => {
    const read = await readComposeFacts(names.map(at))
    expect(read.ok ? '' : read.reason).toMatch(expected)
    expect(JSON.stringify(read)).not.toContain('hunter2')
  })

  test('a path that is no full one', async () => {
    expect(await readComposeFacts(['compose.yaml'])).toMatchObject({ ok: false })
  })
})
