import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Embedded, startEmbedded } from './start-embedded.ts'

let place = ''
let running: Embedded[] = []

beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'rollcall embedded '))
})

afterEach(async () => {
  for (const embedded of running) await embedded.stop()
  running = []
  rmSync(place, { recursive: true, force: true })
})

async function start(folder: string): Promise<Embedded> {
  const embedded = await startEmbedded(folder)
  running.push(embedded)
  return embedded
}

async function ask(url: string, sql: string): Promise<unknown> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(sql)).rows[0]
  } finally {
    await client.end()
  }
}

const pidOf = (folder: string) =>
  Number(readFileSync(join(folder, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0])

test('keeps what it was told over a stop, in a folder that nobody else may enter', async () => {
  // mkdtemp closes `place` to all but ourselves: as root, PostgreSQL runs as a user who could not walk through it.
  const folder = join(place, 'deep', 'data')
  const first = await start(folder)
  await ask(first.url, 'CREATE TABLE kept AS SELECT 42 AS answer')
  await first.stop()
  expect(existsSync(join(folder, 'postgres', 'postmaster.pid'))).toBe(false)
  const second = await start(folder)
  expect(await ask(second.url, 'SELECT answer FROM kept')).toEqual({ answer: 42 })
  expect(await ask(second.url, 'SHOW server_encoding')).toEqual({ server_encoding: 'UTF8' })
  expect(await ask(second.url, "SELECT upper('é') AS big")).toEqual({ big: 'É' })
})

test('asks for a password', async () => {
  const { url } = await start(join(place, 'data'))
  await expect(ask(url.replace(/:[0-9a-f]+@/, ':guess@'), 'SELECT 1')).rejects.toThrow('password')
})

test('takes over from a start that was killed and left its server running', async () => {
  const folder = join(place, 'data')
  const left = await start(folder)
  await ask(left.url, 'CREATE TABLE kept AS SELECT 42 AS answer')
  const leftPid = pidOf(folder)
  const next = await start(folder)
  expect(pidOf(folder)).not.toBe(leftPid)
  expect(await ask(next.url, 'SELECT answer FROM kept')).toEqual({ answer: 42 })
})

test('recovers from a server that was killed, and from a pid that another program has by now', async () => {
  const folder = join(place, 'data')
  const killed = await start(folder)
  await ask(killed.url, 'CREATE TABLE kept AS SELECT 42 AS answer')
  const pidFile = join(folder, 'postgres', 'postmaster.pid')
  const text = readFileSync(pidFile, 'utf8')
  await killed.stop()
  writeFileSync(pidFile, text.replace(/^\d+/, String(process.pid)))
  const next = await start(folder)
  expect(await ask(next.url, 'SELECT answer FROM kept')).toEqual({ answer: 42 })
  process.kill(pidOf(folder), 'SIGKILL')
  const last = await start(folder)
  expect(await ask(last.url, 'SELECT answer FROM kept')).toEqual({ answer: 42 })
})

test('begins again where the making of the files was cut short', async () => {
  const folder = join(place, 'data')
  mkdirSync(join(folder, 'postgres.new', 'base'), { recursive: true })
  writeFileSync(join(folder, 'postgres.password'), 'of the one before', { mode: 0o600 })
  chmodSync(folder, 0o711)
  expect(await ask((await start(folder)).url, 'SELECT 1 AS one')).toEqual({ one: 1 })
})
