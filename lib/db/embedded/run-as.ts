import { readFileSync, statSync } from 'node:fs'
import { dirname } from 'node:path'

/** How PostgreSQL's programs are started: the words before the program, and the user they end up as. */
export type RunAs = { words: string[]; uid: number | null; gid: number | null }

const OURSELVES: RunAs = { words: [], uid: null, gid: null }
/** Walks past closed folders (DAC_OVERRIDE), and the right to keep that for what asks with access(2) (SETPCAP). */
const NEEDED = (1n << 1n) | (1n << 8n)
const KEPT = ['--inh-caps=+dac_override', '--ambient-caps=+dac_override', '--securebits=+no_setuid_fixup']

/**
 * PostgreSQL refuses to run as root; there it runs as `nobody`. Where that user cannot walk to one of `paths` (a folder under
 * /root, say), it keeps the single capability that lets it, instead of having anything copied, mounted or opened up.
 */
export function runAs(paths: string[]): RunAs {
  if (process.getuid?.() !== 0) return OURSELVES
  if (process.platform !== 'linux')
    throw new Error('PostgreSQL does not run as root: start Rollcall as another user, or set DATABASE_URL.')
  const { uid, gid } = nobody()
  const words = ['setpriv', `--reuid=${uid}`, `--regid=${gid}`, '--clear-groups']
  const closed = paths.find((path) => !reachable(path, uid))
  if (closed === undefined) return { words, uid, gid }
  if (!mayKeepCapability()) {
    throw new Error(
      `PostgreSQL does not run as root, and the user nobody cannot reach ${closed}: ` +
        'start Rollcall as another user, move it to an open folder, or set DATABASE_URL.',
    )
  }
  return { words: [...words, ...KEPT], uid, gid }
}

function nobody(): { uid: number; gid: number } {
  const line = /^nobody:[^:]*:(\d+):(\d+):/m.exec(readFileSync('/etc/passwd', 'utf8'))
  if (line === null) throw new Error('PostgreSQL does not run as root, and there is no user nobody.')
  return { uid: Number(line[1]), gid: Number(line[2]) }
}

/** Whether a user in no group may run, or enter, `path` and enter every folder above it. */
function reachable(path: string, uid: number): boolean {
  return [path, ...above(path)].every((step) => mayEnter(step, uid))
}

function above(path: string): string[] {
  const parent = dirname(path)
  return parent === path ? [] : [parent, ...above(parent)]
}

function mayEnter(path: string, uid: number): boolean {
  const { mode, uid: owner } = statSync(path)
  return ((owner === uid ? mode >> 6 : mode) & 0o1) === 0o1
}

function mayKeepCapability(): boolean {
  const line = /^CapEff:\s*([0-9a-f]+)$/m.exec(readFileSync('/proc/self/status', 'utf8'))
  return line?.[1] !== undefined && (BigInt(`0x${line[1]}`) & NEEDED) === NEEDED
}
