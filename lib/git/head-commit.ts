import { askGit } from './ask-git.ts'
import type { OpenRepository } from './open-repository.ts'

const HASH = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/

/** Maps a repository to the hash of the commit its work tree stands on, or null where it has none yet; throws GitUnavailable. */
export async function headCommit({ folder }: OpenRepository, signal: AbortSignal): Promise<string | null> {
  const args = ['rev-parse', '--verify', '--quiet', 'HEAD^{commit}']
  const { exitCode, text } = await askGit({ folder, args, signal })
  return exitCode === 0 && HASH.test(text) ? text : null
}
