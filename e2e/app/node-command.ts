import { spawnSync } from 'node:child_process'
import type { Rollcall } from './rollcall.ts'

/** Runs the `rollcall` command beside a running Rollcall without npm between, and maps it to what it printed. */
export function nodeCommand(app: Rollcall, words: string[]): string {
  const done = spawnSync(process.execPath, ['scripts/start/run-command.ts', ...words], {
    encoding: 'utf8',
    env: { ...process.env, ROLLCALL_DATA: app.data },
    timeout: 60_000,
  })
  if (done.status !== 0) throw new Error(`rollcall ${words.join(' ')} failed: ${done.stderr}`)
  return done.stdout.trim()
}
