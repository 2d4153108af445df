import { spawn } from 'node:child_process'
import type { RunAs } from './run-as.ts'

export type Ended = { code: number; output: string }

/** Runs one PostgreSQL program to its end; resolves with its exit code and what it said. */
export function runProgram(as: RunAs, program: string, words: string[]): Promise<Ended> {
  const [command = program, ...rest] = [...as.words, program, ...words]
  return new Promise((resolve, reject) => {
    // A folder that the user may enter, and none of the caller's PG… variables, which would steer the programs.
    const child = spawn(command, rest, { cwd: '/', env: ownEnvironment(), stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    child.stdout.on('data', (piece: Buffer) => {
      output += piece.toString()
    })
    child.stderr.on('data', (piece: Buffer) => {
      output += piece.toString()
    })
    child.on('error', reject)
    // Not 'close': a server started by pg_ctl may hold the pipes open for as long as it lives.
    child.on('exit', (code) => {
      setImmediate(() => {
        child.stdout.destroy()
        child.stderr.destroy()
        resolve({ code: code ?? 1, output: output.trim() })
      })
    })
  })
}

function ownEnvironment(): NodeJS.ProcessEnv {
  const environment = { ...process.env, LC_ALL: 'C', TZ: 'UTC' }
  for (const name of Object.keys(environment))
    if (name.startsWith('PG')) Reflect.deleteProperty(environment, name)
  return environment
}
