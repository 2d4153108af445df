import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { freePort } from './free-port.ts'

export const OWNER = { name: 'Owner', email: 'lead@example.org', password: 'correct horse battery' }

export type Rollcall = {
  url: string
  pid: number
  data: string
  /** Everything it has printed so far. */
  said(): string
  stop(signal?: NodeJS.Signals): Promise<void>
  /** Stops it and removes its data folder. */
  remove(): Promise<void>
}

const START_SECONDS = 120

/** Starts the production build on a data folder of its own, an empty one unless named, and waits until it answers. */
export async function startRollcall(
  env: Record<string, string> = {},
  data = newDataFolder(),
): Promise<Rollcall> {
  const port = await freePort()
  const owner = { ROLLCALL_OWNER_EMAIL: OWNER.email, ROLLCALL_OWNER_PASSWORD: OWNER.password }
  const child = spawn(process.execPath, ['scripts/serve.ts'], {
    env: {
      ...inherited(),
      ROLLCALL_SAMPLES: 'never',
      ...owner,
      ...env,
      ROLLCALL_DATA: data,
      PORT: String(port),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let printed = ''
  const hear = (piece: Buffer) => {
    printed += piece.toString()
  }
  child.stdout?.on('data', hear)
  child.stderr?.on('data', hear)
  const url = `http://127.0.0.1:${port}`
  await answering(child, url, () => printed)
  const stop = (signal: NodeJS.Signals = 'SIGTERM') => end(child, signal)
  return {
    url,
    pid: child.pid ?? 0,
    data,
    said: () => printed,
    stop,
    remove: async () => {
      await stop()
      rmSync(data, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

function newDataFolder(): string {
  return mkdtempSync(join(tmpdir(), 'rollcall-e2e-'))
}

/** The tests' own settings must not reach the product. */
function inherited(): NodeJS.ProcessEnv {
  const { DATABASE_URL: _database, NODE_OPTIONS: _options, ...rest } = process.env
  return { ...rest, NODE_ENV: 'production' }
}

async function answering(child: ChildProcess, url: string, said: () => string): Promise<void> {
  for (let tenth = 0; tenth < START_SECONDS * 10; tenth += 1) {
    if (child.exitCode !== null) throw new Error(`Rollcall ended with ${child.exitCode}:\n${said()}`)
    if (await healthy(url)) return
    await sleep(100)
  }
  child.kill('SIGKILL')
  throw new Error(`Rollcall did not answer within ${START_SECONDS} s:\n${said()}`)
}

async function healthy(url: string): Promise<boolean> {
  try {
    return (await fetch(`${url}/api/health`)).ok
  } catch {
    return false
  }
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = once(child, 'exit')
  child.kill(signal)
  const late = setTimeout(() => child.kill('SIGKILL'), 20_000)
  await gone
  clearTimeout(late)
}
