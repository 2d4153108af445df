import { describe, expect, test } from 'vitest'
import { type DefineInput, defineInputOf, type Typed } from './define-input.ts'

const blank: Typed = { from: 'files', files: [], path: '', overrides: '', env: '', profiles: '', project: '' }
const base = { key: 0, name: ' compose.yaml ', content: 'services: {}' }

describe('defineInputOf', () => {
  test.each<{ name: string; input: Typed; expected: DefineInput }>([
    {
      name: 'files with text, names trimmed',
      input: { ...blank, files: [base, { key: 1, name: 'compose.override.yaml', content: ' \n' }] },
      expected: { files: [{ name: 'compose.yaml', content: 'services: {}' }], profiles: [] },
    },
    {
      name: 'a place on the server',
      input: { ...blank, from: 'server', files: [base], path: ' /srv/app ' },
      expected: { files: { path: '/srv/app' }, profiles: [] },
    },
    {
      name: 'overrides, profiles, variables and project',
      input: {
        ...blank,
        from: 'server',
        path: '/srv/app',
        overrides: 'a.yaml, b.yaml',
        profiles: 'dev debug',
        env: 'A=1\n',
        project: ' shop ',
      },
      expected: {
        files: { path: '/srv/app', overrides: ['a.yaml', 'b.yaml'] },
        env: 'A=1\n',
        profiles: ['dev', 'debug'],
        project: 'shop',
      },
    },
  ])('$name', ({ input, expected }) => {
    expect(defineInputOf(input)).toEqual(expected)
  })
})
