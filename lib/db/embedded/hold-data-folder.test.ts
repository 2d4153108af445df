import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { DataFolderInUse } from './data-folder-in-use.ts'
import { type Held, holdDataFolder } from './hold-data-folder.ts'
import { holderFile, readHolder } from './holder.ts'

let folder = ''
let held: Held[] = []

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rollcall-hold-'))
})

afterEach(() => {
  for (const one of held) one.release()
  held = []
  rmSync(folder, { recursive: true, force: true })
})

function hold(): Held {
  const one = holdDataFolder(folder, 'server')
  held.push(one)
  return one
}

function refusal(): DataFolderInUse {
  try {
    hold()
  } catch (error) {
    if (error instanceof DataFolderInUse) return error
  }
  throw new Error('the folder was not in use')
}

test('the second is refused and told where the first one is', () => {
  const first = hold()
  expect(refusal().message).toContain(
    `Another Rollcall (process ${process.pid}) has the data folder ${folder}.`,
  )
  first.tell({ address: 'http://127.0.0.1:3000', databaseUrl: 'postgresql://…' })
  expect(refusal().message).toContain('and serves http://127.0.0.1:3000')
  expect(refusal().holder?.databaseUrl).toBe('postgresql://…')
  expect(statSync(holderFile(folder)).mode & 0o077).toBe(0)
})

test('a folder that was let go is free, and says nothing of a server that is gone', () => {
  hold().release()
  held = []
  expect(readHolder(folder)).toMatchObject({ address: null, databaseUrl: null })
  hold()
})

test('a process that was killed holds nothing', async () => {
  const script = `
    const { holdDataFolder } = await import(process.argv[1])
    holdDataFolder(process.argv[2], 'server').tell({ address: 'http://gone' })
    console.log('held')
    setInterval(() => {}, 1000)`
  const module = new URL('./hold-data-folder.ts', import.meta.url).href
  const other = spawn(process.execPath, ['--input-type=module', '-e', script, module, folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const gone = once(other, 'exit')
  await once(other.stdout, 'data')
  expect(refusal().message).toContain('http://gone')
  other.kill('SIGKILL')
  await gone
  hold()
})
