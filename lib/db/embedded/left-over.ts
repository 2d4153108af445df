import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Cluster } from './cluster.ts'
import { runProgram } from './run-program.ts'

/**
 * Ends the server that a killed process left running on this cluster; the caller holds the data folder, so nobody uses it.
 * A pid file whose number now belongs to another program is removed, for PostgreSQL would refuse to start beside it.
 */
export async function endLeftOver(cluster: Cluster): Promise<'none' | 'ended' | 'forgotten'> {
  const pidFile = join(cluster.data, 'postmaster.pid')
  if (!existsSync(pidFile)) return 'none'
  const pid = Number(readFileSync(pidFile, 'utf8').split('\n')[0])
  if (!isPostmaster(pid)) {
    rmSync(pidFile, { force: true })
    return 'forgotten'
  }
  const words = ['stop', '-D', cluster.data, '-m', 'fast', '-w', '-t', '60']
  const stopped = await runProgram(cluster.as, cluster.binaries.pgCtl, words)
  if (stopped.code !== 0 && isPostmaster(pid))
    throw new Error(`The PostgreSQL that an earlier start left running did not stop:\n${stopped.output}`)
  return 'ended'
}

function isPostmaster(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false
  return /(^|\/|\\)postgres(\.exe)?(\s|\0|$)/.test(commandOf(pid))
}

function commandOf(pid: number): string {
  try {
    if (process.platform === 'linux') return readFileSync(`/proc/${pid}/cmdline`, 'utf8')
    if (process.platform === 'win32')
      return execFileSync('tasklist', ['/FI', `PID eq ${pid}`, '/FO', 'CSV', '/NH']).toString()
    return execFileSync('ps', ['-p', String(pid), '-o', 'command=']).toString()
  } catch {
    // No such process.
    return ''
  }
}
