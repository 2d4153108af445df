import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { postgresBinaries } from './binaries.ts'
import { type Cluster, clusterPaths } from './cluster.ts'
import { dataFolder } from './data-folder.ts'
import { endLeftOver } from './left-over.ts'
import { makeCluster } from './make-cluster.ts'
import { runAs } from './run-as.ts'
import { runProgram } from './run-program.ts'
import { startCluster } from './start-cluster.ts'

export type Embedded = { url: string; stop(): Promise<void> }

/**
 * Starts PostgreSQL in `folder`, making its files the first time, and resolves to the address of its one database.
 * The caller holds the folder (`holdDataFolder`). `settings` are `name=value` as in postgresql.conf.
 */
export async function startEmbedded(folder: string, settings: string[] = []): Promise<Embedded> {
  const cluster = prepare(folder)
  await makeCluster(cluster)
  await endLeftOver(cluster)
  const port = await startCluster(cluster, settings)
  const password = readFileSync(cluster.passwordFile, 'utf8').trim()
  return {
    url: `postgresql://rollcall:${password}@127.0.0.1:${port}/postgres`,
    stop: async () => {
      const words = ['stop', '-D', cluster.data, '-m', 'fast', '-w', '-t', '60', '-s']
      const stopped = await runProgram(cluster.as, cluster.binaries.pgCtl, words)
      if (stopped.code !== 0 && existsSync(join(cluster.data, 'postmaster.pid')))
        throw new Error(`PostgreSQL did not stop:\n${stopped.output}`)
    },
  }
}

function prepare(wanted: string): Cluster {
  const folder = dataFolder(wanted)
  const binaries = postgresBinaries()
  return { folder, ...clusterPaths(folder), binaries, as: runAs([binaries.postgres, folder]) }
}
