import { randomBytes } from 'node:crypto'
import { chownSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Cluster } from './cluster.ts'
import { runProgram } from './run-program.ts'

/** Makes the cluster's files where there are none; a making that was cut short leaves nothing that counts. */
export async function makeCluster(cluster: Cluster): Promise<void> {
  if (existsSync(join(cluster.data, 'PG_VERSION'))) return
  const draft = `${cluster.data}.new`
  rmSync(draft, { recursive: true, force: true })
  mkdirSync(draft, { mode: 0o700 })
  writeFileSync(cluster.passwordFile, randomBytes(24).toString('hex'), { mode: 0o600 })
  giveTo(cluster, draft)
  giveTo(cluster, cluster.passwordFile)
  const made = await runProgram(cluster.as, cluster.binaries.initdb, [
    `--pgdata=${draft}`,
    '--username=rollcall',
    `--pwfile=${cluster.passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale=C',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--no-sync',
    '--no-instructions',
  ])
  if (made.code !== 0) throw new Error(`PostgreSQL's files could not be made in ${draft}:\n${made.output}`)
  renameSync(draft, cluster.data)
}

function giveTo({ as }: Cluster, path: string): void {
  if (as.uid !== null && as.gid !== null) chownSync(path, as.uid, as.gid)
}
