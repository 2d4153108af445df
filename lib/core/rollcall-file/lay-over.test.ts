import { describe, expect, test } from 'vitest'
import { definition, service } from '../stack.fixture.ts'
import type { Expectation } from '../stack.ts'
import { layOver } from './lay-over.ts'
import { repositoryFolder } from './repository-folder.ts'
import type { FileService, RollcallFile } from './rollcall-file.ts'

const saying = (changes: Partial<RollcallFile>): RollcallFile => ({
  ...{ stack: null, repository: null, groups: [], settleMs: null, services: [], waivers: [] },
  ...changes,
})
const api = (changes: Partial<FileService>): RollcallFile =>
  saying({
    services: [
      { name: 'api', group: null, role: null, expectation: null, checks: [], waivers: [], ...changes },
    ],
  })

const WAIVER = { kind: 'tcp', detail: null, owner: 'Ada', reason: 'r', until: '2026-01-01' }
const OLD: Expectation = { state: 'exited', reason: 'old', until: null }
const NEW: Expectation = { state: 'restarting', reason: 'new', until: null }
const TCP = { kind: 'tcp' as const, port: 1, retries: null }

describe('what a file says of a service', () => {
  test.each([
    { name: 'nothing', said: {}, before: {}, expected: {} },
    {
      name: 'role and group',
      said: { role: 'one-shot', group: 'python' },
      before: {},
      expected: {
        role: 'one-shot',
        roleReason: 'Given in rollcall.yaml.',
        group: 'python',
        groupReason: 'Given in rollcall.yaml.',
      },
    },
    {
      name: 'an expectation over another',
      said: { expectation: NEW },
      before: { expectation: OLD },
      expected: { expectation: NEW },
    },
    { name: 'no expectation', said: {}, before: { expectation: OLD }, expected: { expectation: OLD } },
    {
      name: 'checks over others',
      said: { checks: [TCP] },
      before: { checks: [{ ...TCP, port: 2 }] },
      expected: { checks: [TCP] },
    },
    { name: 'no checks', said: {}, before: { checks: [TCP] }, expected: { checks: [TCP] } },
    { name: 'waivers', said: { waivers: [WAIVER] }, before: {}, expected: { waivers: [WAIVER] } },
    {
      name: 'a role of a service whose profile is off',
      said: { role: 'one-shot' },
      before: { role: 'inactive', roleReason: 'Profile `tools` is not enabled.' },
      expected: { role: 'inactive', roleReason: 'Profile `tools` is not enabled.' },
    },
    {
      name: 'a role over that of x-rollcall',
      said: { role: 'long-running' },
      before: { role: 'inactive', roleReason: 'Its compose file says so in x-rollcall.' },
      expected: { role: 'long-running', roleReason: 'Given in rollcall.yaml.' },
    },
  ] as const)('$name', ({ said, before, expected }) => {
    const base = definition({
      services: [service(structuredClone(before) as object), service({ name: 'web' })],
    })
    const laid = layOver(base, api(structuredClone(said) as object))
    expect(laid.services).toEqual([{ ...base.services[0], ...expected }, base.services[1]])
  })
})

describe('a service that only the file names', () => {
  const file = saying({ services: api({ group: 'python' }).services.map((one) => ({ ...one, name: 'new' })) })

  test('joins what was inferred, and is wanted', () => {
    const added = layOver(definition({ source: 'discovered' }), file).services.at(-1)
    expect(added).toMatchObject({
      name: 'new',
      role: 'long-running',
      group: 'python',
      replicas: 1,
      image: null,
    })
  })

  test('does not join what compose files declare', () => {
    expect(layOver(definition(), file).services.map(({ name }) => name)).toEqual(['api'])
  })
})

test('what a file says of the stack wins, what it leaves open stays', () => {
  const base = definition({
    groups: ['a'],
    repository: '/srv/a',
    settings: { settleMs: 5 },
    waivers: [WAIVER],
  })
  expect(layOver(base, saying({}))).toEqual(base)
  expect(layOver(base, null)).toBe(base)
  expect(layOver(base, saying({ groups: ['b'], repository: '/srv/b', settleMs: 0 }))).toMatchObject({
    ...{ groups: ['b'], repository: '/srv/b', settings: { settleMs: 0 }, waivers: [WAIVER] },
  })
})

test.each([
  { given: null, beside: '/srv/shop', expected: null },
  { given: '/srv/x', beside: '/srv/shop', expected: '/srv/x' },
  { given: '..', beside: '/srv/shop/deploy', expected: '/srv/shop' },
  { given: '../shop', beside: '/srv/shop', expected: '/srv/shop' },
  { given: './a//b', beside: '/srv', expected: '/srv/a/b' },
  { given: '../../../..', beside: '/srv', expected: '/' },
  { given: '../shop', beside: null, expected: '../shop' },
])('the repository $given beside $beside is $expected', ({ given, beside, expected }) => {
  expect(repositoryFolder(given, beside)).toBe(expected)
})
