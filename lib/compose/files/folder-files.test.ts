import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readDefinition } from '../read-definition.ts'

const run = promisify(execFile)
const WEB = 'services: { web: { image: "app:$TAG" } }\n'

let top = ''
const at = (...parts: string[]) => join(top, ...parts)

async function put(path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(join(at(path), '..'), { recursive: true })
  await writeFile(at(path), content)
}

async function said(path: string, overrides?: string[]): Promise<string> {
  const read = await readDefinition({ files: { path, ...(overrides ? { overrides } : {}) }, profiles: [] })
  if (!read.ok)
    return read.troubles
      .map(({ file, line, column, message }) => `${file}:${line}:${column} ${message}`)
      .join('\n')
  const { project, services } = read.definition
  return `${project} ${services.map(({ image }) => image).join(' ')} from ${read.files.join(' ')}`
}

beforeAll(async () => {
  top = await mkdtemp(join(tmpdir(), 'rollcall-compose-'))
  await put('Shop_1/compose.yaml', WEB)
  await put('Shop_1/compose.override.yaml', 'services: { web: { image: "over:$TAG" } }')
  await put('Shop_1/compose.prod.yaml', 'services: { web: { image: prod } }')
  await put('Shop_1/.env', 'TAG=7')
  await put('old/docker-compose.yml', 'services: { web: { image: old } }')
  await put('old/docker-compose.override.yml', 'services: { db: { image: db } }')
  await put('chosen/.env', 'COMPOSE_FILE=a.yaml:b.yaml\nCOMPOSE_PROJECT_NAME=named')
  await put('chosen/compose.yaml', 'services: { web: { image: wrong } }')
  await put('chosen/a.yaml', 'services: { web: { image: a } }')
  await put('chosen/b.yaml', 'services: { db: { image: b } }')
  await put(
    'parts/compose.yaml',
    'include: [db/compose.yaml]\nservices: { web: { extends: { file: lib/web.yaml, service: base } } }',
  )
  await put('parts/db/compose.yaml', 'services: { db: { image: "db:$TAG" } }')
  await put('parts/db/.env', 'TAG=9')
  await put('parts/lib/web.yaml', 'services: { base: { image: web } }')
  await put('outside/compose.yaml', 'include: [../Shop_1/compose.yaml]')
  await put('absolute/compose.yaml', 'services: { web: { extends: { file: /etc/passwd, service: a } } }')
  await put('other-ending/compose.yaml', 'services: { web: { extends: { file: secret.txt, service: a } } }')
  await put('other-ending/secret.txt', 'services: { a: { image: a } }')
  await put('linked/inside.yaml', 'services: { web: { image: inside } }')
  await symlink('inside.yaml', at('linked/compose.yaml'))
  await mkdir(at('escaping'))
  await symlink(at('Shop_1/compose.yaml'), at('escaping/compose.yaml'))
  await mkdir(at('loop'))
  await symlink('compose.yaml', at('loop/compose.yaml'))
  await put('env-link/compose.yaml', WEB)
  await symlink('/etc/passwd', at('env-link/.env'))
  await symlink(at('Shop_1'), at('alias'))
  await mkdir(at('folder/compose.yaml'), { recursive: true })
  await mkdir(at('empty'))
  await put('bytes/compose.yaml', Uint8Array.from([0x61, 0xff, 0xfe, 0x0a]))
  await put('big/compose.yaml', '#'.repeat(1024 * 1024 + 1))
  await put('nul/compose.yaml', 'a: \u0000')
  await put('noname/___/compose.yaml', 'services: { web: { image: a } }')
  await put('pipe/other.yaml', 'services: { web: { image: a } }')
})

afterAll(() => rm(top, { recursive: true, force: true }))

describe('a path on the server', () => {
  test.each([
    { path: 'Shop_1', expected: 'shop_1 over:7 from compose.yaml compose.override.yaml .env' },
    { path: 'Shop_1/', expected: 'shop_1 over:7 from compose.yaml compose.override.yaml .env' },
    { path: 'Shop_1/compose.yaml', expected: 'shop_1 over:7 from compose.yaml compose.override.yaml .env' },
    { path: 'old', expected: 'old old db from docker-compose.yml docker-compose.override.yml' },
    { path: 'chosen', expected: 'named a b from a.yaml b.yaml .env' },
    { path: 'chosen/compose.yaml', expected: 'named wrong from compose.yaml .env' },
    { path: 'parts', expected: 'parts web db:9 from compose.yaml db/.env db/compose.yaml lib/web.yaml' },
    { path: 'linked', expected: 'linked inside from compose.yaml' },
    { path: 'alias', expected: 'alias over:7 from compose.yaml compose.override.yaml .env' },
  ])('$path', async ({ path, expected }) => {
    expect(await said(at(path))).toBe(expected)
  })

  test('named overrides take the place of the usual one', async () => {
    expect(await said(at('Shop_1'), ['compose.prod.yaml'])).toBe(
      'shop_1 prod from compose.yaml compose.prod.yaml .env',
    )
    expect(await said(at('Shop_1'), [at('Shop_1/compose.prod.yaml')])).toContain('shop_1 prod')
    expect(await said(at('Shop_1'), ['../old/docker-compose.yml'])).toContain('lies outside the folder')
  })

  test.each([
    {
      path: 'outside',
      expected: /^compose.yaml:1:11 `..\/Shop_1\/compose.yaml` lies outside the folder of the base file/,
    },
    { path: 'absolute', expected: /^compose.yaml:1:37 `\.\.\/.*etc\/passwd` lies outside/ },
    { path: 'other-ending', expected: /`secret.txt` ends neither in `.yaml` or `.yml`/ },
    { path: 'escaping', expected: /`compose.yaml` is a link that leads outside the folder/ },
    { path: 'loop', expected: /none of `compose.yaml`|leads nowhere/ },
    { path: 'loop/compose.yaml', expected: /Nothing is at this path|leads nowhere/ },
    { path: 'env-link', expected: /^.env:1:1 `.env` is a link that leads outside/ },
    { path: 'folder', expected: /`compose.yaml` is not a regular file/ },
    { path: 'empty', expected: /This folder holds none of `compose.yaml`, `compose.yml`/ },
    { path: 'gone', expected: /Nothing is at this path/ },
    { path: 'bytes', expected: /is not UTF-8/ },
    { path: 'big', expected: /is larger than 1 MiB/ },
    { path: 'nul', expected: /holds NUL bytes/ },
    { path: 'noname/___', expected: /The stack has no name/ },
  ])('$path is refused', async ({ path, expected }) => {
    expect(await said(at(path))).toMatch(expected)
  })

  test.each([
    { path: 'compose.yaml', expected: /Give the full path/ },
    { path: '', expected: /Give the full path/ },
    { path: '/a\u0000b', expected: /Give the full path/ },
    { path: '/dev/null', expected: /`null` ends neither in/ },
    { path: '/etc/passwd', expected: /`passwd` ends neither in/ },
  ])('$path is refused', async ({ path, expected }) => {
    expect(await said(path)).toMatch(expected)
  })

  test.runIf(process.platform !== 'win32')('a pipe is refused, not waited for', async () => {
    await run('mkfifo', [at('pipe/compose.yaml')])
    expect(await said(at('pipe/compose.yaml'))).toMatch(/is not a regular file/)
  })
})
