import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { authSecret } from './auth-secret.ts'

const folders: string[] = []

function dataFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'rollcall-secret-'))
  folders.push(folder)
  return folder
}

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true })
})

test('is what BETTER_AUTH_SECRET says, if it does', () => {
  expect(authSecret({ BETTER_AUTH_SECRET: 'given', ROLLCALL_DATA: '/nowhere' })).toBe('given')
})

test('is made once, in a file that only its owner reads', () => {
  const ROLLCALL_DATA = join(dataFolder(), 'data')
  const secret = authSecret({ ROLLCALL_DATA })
  const file = join(ROLLCALL_DATA, 'auth-secret')
  expect(authSecret({ ROLLCALL_DATA })).toBe(secret)
  expect(readFileSync(file, 'utf8').trim()).toBe(secret)
  expect(Buffer.from(secret, 'base64url')).toHaveLength(32)
  expect(statSync(file).mode & 0o777).toBe(0o600)
})

test('is refused when its file is damaged', () => {
  const ROLLCALL_DATA = dataFolder()
  writeFileSync(join(ROLLCALL_DATA, 'auth-secret'), '\n')
  expect(() => authSecret({ ROLLCALL_DATA })).toThrow('is damaged')
})
