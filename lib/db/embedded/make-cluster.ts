import { randomBytes } from 'node:crypto'
import { chownSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import type { Cluster } from './cluster.ts'
import { runProgram } from './run-program.ts'

const HOW = [
  '--username=rollcall',
  '--auth=scram-sha-256',
  '--encoding=UTF8',
  '--locale=C',
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
  '--no-sync',
  '--no-instructions',
]

/** Makes the cluster's files where there are none; a making that was cut short leaves nothing that counts. */
export async function makeCluster(cluster: Cluster): Promise<void> {
  if (existsSync(cluster.data)) return
  const draft = `${cluster.data}.new`
  const handed = `${draft}.password`
  for (const left of [draft, handed]) rmSync(left, { recursive: true, force: true })
  const password = randomBytes(24).toString('hex')
  writeFileSync(cluster.passwordFile, password, { mode: 0o600 })
  mkdirSync(draft, { mode: 0o700 })
  writeFileSync(handed, password, { mode: 0o600 })
  giveTo(cluster, draft)
  giveTo(cluster, handed)
  const made = await runProgram(cluster.as, cluster.binaries.initdb, [
    `--pgdata=${draft}`,
    `--pwfile=${handed}`,
    ...HOW,
  ])
  rmSync(handed)
  if (made.code !== 0) throw new Error(`PostgreSQL's files could not be made in ${draft}:\n${made.output}`)
  renameSync(draft, cluster.data)
}

function giveTo({ as }: Cluster, path: string): void {
  if (as.uid !== null && as.gid !== null) chownSync(path, as.uid, as.gid)
}
