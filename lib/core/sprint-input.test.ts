import { describe, expect, test } from 'vitest'
import { parseSprintInput } from './sprint-input.ts'

const sent = {
  name: ' Sprint 12 ',
  goal: 'Ship it',
  from: '2025-11-03',
  to: '2025-11-14',
  zone: 'Europe/Berlin',
  path: '/srv/app',
  branch: 'main',
  stacks: ['shop', 'shop'],
}

test('a complete form is a sprint', () => {
  expect(parseSprintInput(sent)).toEqual({
    ok: true,
    sprint: {
      name: 'Sprint 12',
      goal: 'Ship it',
      from: '2025-11-03',
      to: '2025-11-14',
      zone: 'Europe/Berlin',
      repository: { path: '/srv/app', branch: 'main' },
      stackSlugs: ['shop'],
    },
  })
  expect(parseSprintInput({ ...sent, path: '', branch: '' })).toMatchObject({ sprint: { repository: null } })
})

describe('each wrong field is named', () => {
  test.each([
    { name: 'no name', change: { name: '  ' }, expected: ['name'] },
    { name: 'a date that does not exist', change: { from: '2025-02-30' }, expected: ['from'] },
    { name: 'the end before the start', change: { to: '2025-11-02' }, expected: ['to'] },
    { name: 'longer than a year', change: { to: '2026-12-01' }, expected: ['to'] },
    { name: 'a zone that is none', change: { zone: 'Mars/Base' }, expected: ['zone'] },
    { name: 'a relative folder', change: { path: '../app' }, expected: ['path'] },
    { name: 'a folder without branch', change: { branch: '' }, expected: ['branch'] },
    { name: 'a branch without folder', change: { path: '' }, expected: ['path'] },
    { name: 'several', change: { name: '', zone: '' }, expected: ['name', 'zone'] },
    {
      name: 'alone and together',
      change: { name: '', to: '2025-11-02', branch: '' },
      expected: ['branch', 'name', 'to'],
    },
  ])('$name', ({ change, expected }) => {
    const parsed = parseSprintInput({ ...sent, ...change })
    expect(parsed.ok ? [] : Object.keys(parsed.fields).sort()).toEqual(expected)
  })
})
