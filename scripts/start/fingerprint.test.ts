import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { fingerprint } from './fingerprint.ts'

let root = ''
const now = () => fingerprint(root, ['app', 'one.ts', 'absent.ts'])

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'rollcall-print-'))
  mkdirSync(join(root, 'app', 'deep'), { recursive: true })
  writeFileSync(join(root, 'app', 'deep', 'page.tsx'), 'a')
  writeFileSync(join(root, 'one.ts'), 'b')
})

afterEach(() => rmSync(root, { recursive: true, force: true }))

test.each([
  { name: 'a change', file: 'app/deep/page.tsx', text: 'b', counts: true },
  { name: 'a new file', file: 'app/new.ts', text: '', counts: true },
  { name: 'a file that was named but absent', file: 'absent.ts', text: '', counts: true },
  { name: 'the same written again', file: 'one.ts', text: 'b', counts: false },
  { name: 'a test', file: 'app/deep/page.test.tsx', text: 'x', counts: false },
  { name: 'a fixture', file: 'app/deep/page.fixture.ts', text: 'x', counts: false },
  { name: 'what was not named', file: 'two.ts', text: 'x', counts: false },
])('$name counts: $counts', ({ file, text, counts }) => {
  const before = now()
  writeFileSync(join(root, file), text)
  expect(now() !== before).toBe(counts)
})
