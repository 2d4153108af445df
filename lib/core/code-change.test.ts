import { describe, expect, test } from 'vitest'
import { codeChange, fileKind } from './code-change.ts'
import { commitOf } from './commits.fixture.ts'

describe('fileKind', () => {
  test.each([
    ['src/app.ts', 'source'],
    ['services/api/main.py', 'source'],
    ['prisma/schema.prisma', 'source'],
    ['src/app.test.ts', 'tests'],
    ['pkg/server_test.go', 'tests'],
    ['tests/conftest.py', 'tests'],
    ['src/test/java/UserTest.java', 'tests'],
    ['docker-compose.yml', 'configuration'],
    ['Dockerfile', 'configuration'],
    ['docker/Dockerfile.dev', 'configuration'],
    ['.env.example', 'configuration'],
    ['.github/workflows/ci.yml', 'configuration'],
    ['vite.config.ts', 'configuration'],
    ['requirements-dev.txt', 'configuration'],
    ['go.mod', 'configuration'],
    ['README.md', 'documentation'],
    ['LICENSE', 'documentation'],
    ['docs/diagram.svg', 'documentation'],
    ['package-lock.json', 'generated'],
    ['Cargo.lock', 'generated'],
    ['web/dist/app.js', 'generated'],
    ['src/__generated__/types.ts', 'generated'],
    ['logo.png', 'other'],
  ])('%s → %s', (path, expected) => {
    expect(fileKind(path)).toBe(expected)
  })
})

test('changes add up by kind and leave out kinds without files', () => {
  const files = [
    { path: 'a.ts', from: null, added: 3, deleted: 1 },
    { path: 'package-lock.json', from: null, added: 900, deleted: 800 },
    { path: 'logo.png', from: null, added: null, deleted: null },
  ]
  expect(codeChange([commitOf({ files }), commitOf({ files: files.slice(0, 1) })])).toEqual([
    { kind: 'source', files: 1, added: 6, deleted: 2 },
    { kind: 'other', files: 1, added: 0, deleted: 0 },
    { kind: 'generated', files: 1, added: 900, deleted: 800 },
  ])
})
