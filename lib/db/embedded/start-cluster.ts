import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Cluster } from './cluster.ts'
import { freePort } from './free-port.ts'
import { type Ended, runProgram } from './run-program.ts'

const ALWAYS = [
  'listen_addresses=127.0.0.1',
  'unix_socket_directories=',
  'timezone=UTC',
  'log_timezone=UTC',
  'logging_collector=on',
  'log_filename=postgresql-%a.log',
  'log_truncate_on_rotation=on',
  'log_rotation_age=1d',
  'log_rotation_size=0',
]

/** Starts the server on a free loopback port and waits until it answers; resolves to its port. */
export async function startCluster(cluster: Cluster, settings: string[]): Promise<number> {
  let last: Ended = { code: 1, output: '' }
  // Somebody may take the free port first, and the children of a server that was killed need a moment to notice.
  for (const wait of [0, 500, 2000]) {
    await sleep(wait)
    const port = await freePort()
    const options = [...ALWAYS, ...settings, `port=${port}`].map((setting) => `-c ${setting}`).join(' ')
    const log = join(cluster.data, 'start.log')
    const words = ['start', '-D', cluster.data, '-l', log, '-w', '-t', '120', '-s', '-o', options]
    last = await runProgram(cluster.as, cluster.binaries.pgCtl, words)
    if (last.code === 0) return port
    if (existsSync(log)) last.output += `\n${lastLines(log)}`
  }
  throw new Error(`PostgreSQL did not start in ${cluster.data}:\n${last.output}`)
}

function lastLines(file: string): string {
  return readFileSync(file, 'utf8').trimEnd().split('\n').slice(-8).join('\n')
}
