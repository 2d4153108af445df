import { lstat } from 'node:fs/promises'
import { join } from 'node:path'
import type { RepositoryFacts } from '#lib/core/checks/answers.ts'
import { askGit } from './ask-git.ts'
import type { Within } from './repository-around.ts'

type EnvFacts = Pick<RepositoryFacts, 'hasEnv' | 'ignoresEnv' | 'tracksEnv'>

/** Says of the `.env` in a folder of a repository whether it is there, ignored, and committed; throws GitUnavailable. */
export async function envFacts({ repository, below }: Within, signal: AbortSignal): Promise<EnvFacts> {
  const { folder } = repository
  const path = `${below}.env`
  const ask = (...args: string[]) => askGit({ folder, args, signal })
  const [there, ignored, tracked] = await Promise.all([
    lstat(join(folder, path)).catch(() => null),
    // Without the index, for a file that is committed counts as not ignored otherwise.
    // It takes plain paths only, and would refuse to be told so.
    ask('check-ignore', '--quiet', '--no-index', '--', `./${path}`),
    ask('--literal-pathspecs', 'ls-files', '-z', '--', path),
  ])
  return { hasEnv: there !== null, ignoresEnv: ignored.exitCode === 0, tracksEnv: tracked.text !== '' }
}
