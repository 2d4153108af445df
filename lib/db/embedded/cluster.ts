import { join } from 'node:path'
import type { PostgresBinaries } from './binaries.ts'
import type { RunAs } from './run-as.ts'

/** Where a cluster and its password lie, and how its programs are run. */
export type Cluster = {
  folder: string
  data: string
  passwordFile: string
  binaries: PostgresBinaries
  as: RunAs
}

/** Maps a data folder to the paths of its cluster. */
export function clusterPaths(folder: string): { data: string; passwordFile: string } {
  return { data: join(folder, 'postgres'), passwordFile: join(folder, 'postgres.password') }
}
