import { spawnSync } from 'node:child_process'
import type { Rollcall } from './rollcall.ts'

export type Said = { code: number | null; out: string; err: string }

/** Runs `npm run rollcall -- …` beside a running Rollcall, as a person in a terminal would. */
export function commandLine(app: Rollcall, words: string[]): Said {
  const done = spawnSync('npm', ['run', '-s', 'rollcall', '--', ...words], {
    encoding: 'utf8',
    env: { ...process.env, ROLLCALL_DATA: app.data },
    timeout: 60_000,
  })
  return { code: done.status, out: done.stdout.trim(), err: done.stderr.trim() }
}

/** Creates an API token of a role on the command line and maps it to its secret. */
export function tokenOf(app: Rollcall, role: 'lead' | 'developer' | 'viewer'): string {
  const { code, out, err } = commandLine(app, ['token', 'create', '--name', `e2e ${role}`, '--role', role])
  if (code !== 0 || !out.startsWith('rc_')) throw new Error(`no token for ${role}: ${out} ${err}`)
  return out
}
