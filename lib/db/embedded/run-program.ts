import { spawn } from 'node:child_process'
import type { RunAs } from './run-as.ts'

const PIPES_MS = 500

export type Ended = { code: number; output: string }

/** Runs one PostgreSQL program to its end; resolves with its exit code and what it said. */
export function runProgram(as: RunAs, program: string, words: string[]): Promise<Ended> {
  const [command = program, ...rest] = [...as.words, program, ...words]
  return new Promise((resolve, reject) => {
    const child = spawn(command, rest, {
      // A folder that the user may enter.
      cwd: '/',
      env: ownEnvironment(),
      stdio: ['ignore', 'pipe', 'pipe'],
      // Ctrl-C in a terminal reaches the whole group; a program that is stopping the server must live on.
      detached: process.platform !== 'win32',
    })
    let output = ''
    const keep = (piece: Buffer) => {
      output += piece.toString()
    }
    child.stdout.on('data', keep)
    child.stderr.on('data', keep)
    child.on('error', reject)
    const end = (code: number | null) => resolve({ code: code ?? 1, output: output.trim() })
    child.on('close', end)
    // A server that pg_ctl started may hold the pipes open for as long as it lives, and 'close' never comes.
    child.on('exit', (code) => setTimeout(end, PIPES_MS, code))
  })
}

/** Without the caller's PG… variables, which would steer the programs. */
function ownEnvironment(): NodeJS.ProcessEnv {
  const environment = { ...process.env, LC_ALL: 'C', TZ: 'UTC' }
  for (const name of Object.keys(environment))
    if (name.startsWith('PG')) Reflect.deleteProperty(environment, name)
  return environment
}
