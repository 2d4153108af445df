import { askGit } from './ask-git.ts'
import { GitUnavailable } from './git-unavailable.ts'
import type { OpenRepository } from './open-repository.ts'

const PLACES = ['refs/heads/', 'refs/remotes/', 'refs/tags/']
const HASH = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/

/** Maps a branch, remote branch or tag to the hash of its commit; throws GitUnavailable when the repository has none of that name. */
export async function resolveBranch(
  repository: OpenRepository,
  branch: string,
  signal: AbortSignal,
): Promise<string> {
  const names = branch === 'HEAD' ? ['HEAD'] : isRefName(branch) ? PLACES.map((place) => place + branch) : []
  for (const name of names) {
    const args = ['rev-parse', '--verify', '--quiet', `${name}^{commit}`]
    const { exitCode, text } = await askGit({ folder: repository.folder, args, signal })
    if (exitCode === 0 && HASH.test(text)) return text
  }
  throw new GitUnavailable('branch unknown', `The repository has no branch ${JSON.stringify(branch)}.`)
}

// What git itself forbids in a name is also what would turn it into an expression.
function isRefName(branch: string): boolean {
  return branch !== '' && !/[\0- \x7f~^:?*[\\]|\.\.|@\{|\/\/|^\/|\/$|\.lock$/.test(branch)
}
