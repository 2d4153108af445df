import { lstat, realpath } from 'node:fs/promises'
import { dirname, isAbsolute, join, relative } from 'node:path'
import { type OpenRepository, openRepository } from './open-repository.ts'

/** A repository and a folder in it, named from its root with `/` at the end; empty for the root itself. */
export type Within = { repository: OpenRepository; below: string }

const MOST_STEPS = 10

/** Maps an absolute folder to the repository it lies in, its own or one at most ten folders above; throws GitUnavailable when there is none. */
export async function repositoryAround(folder: string, signal: AbortSignal): Promise<Within> {
  const here = isAbsolute(folder) ? await realpath(folder).catch(() => folder) : folder
  const root = (await rootAbove(here)) ?? here
  const repository = await openRepository(root, signal)
  const below = relative(repository.folder, here)
  return { repository, below: below === '' ? '' : `${below}/` }
}

async function rootAbove(folder: string): Promise<string | null> {
  let here = folder
  for (let step = 0; step < MOST_STEPS; step += 1) {
    if ((await lstat(join(here, '.git')).catch(() => null)) !== null) return here
    const above = dirname(here)
    if (above === here) return null
    here = above
  }
  return null
}
