import { join } from 'node:path'
import { boundText } from '#lib/core/bound-text.ts'
import type { RepositoryFacts } from '#lib/core/checks/answers.ts'
import { askGit } from './ask-git.ts'
import { changedPaths } from './changed-paths.ts'
import { envFacts } from './env-facts.ts'
import { exampleNames } from './example-names.ts'
import { GitUnavailable } from './git-unavailable.ts'
import { headCommit } from './head-commit.ts'
import type { OpenRepository } from './open-repository.ts'
import { repositoryAround, type Within } from './repository-around.ts'

export type RepositoryFactsRead = { ok: true; facts: RepositoryFacts } | { ok: false; reason: string }

const COMMIT_DEADLINE_MS = 5_000

/**
 * Maps a folder in a repository to what that says of itself, and of the folder's `.env`, within a deadline in milliseconds;
 * `ok: false` says why it cannot be told. No program that the repository names is run.
 */
export async function readRepositoryFacts(
  folder: string,
  deadlineMs: number,
  signal: AbortSignal,
): Promise<RepositoryFactsRead> {
  const until = AbortSignal.any([signal, AbortSignal.timeout(deadlineMs)])
  try {
    const within = await repositoryAround(folder, until)
    const commit = await headCommit(within.repository, until)
    if (commit === null) return { ok: false, reason: `The repository in ${folder} has no commit yet.` }
    return { ok: true, facts: { commit, ...(await otherFacts(within, until)) } }
  } catch (error) {
    if (error instanceof GitUnavailable) return { ok: false, reason: boundText(error.message).text }
    throw error
  }
}

/** Maps a folder in a repository to the hash of the commit it stands on; null where that cannot be told within 5 s. */
export async function readCommit(folder: string): Promise<string | null> {
  const signal = AbortSignal.timeout(COMMIT_DEADLINE_MS)
  try {
    const { repository } = await repositoryAround(folder, signal)
    return await headCommit(repository, signal)
  } catch (error) {
    if (error instanceof GitUnavailable) return null
    throw error
  }
}

async function otherFacts(within: Within, signal: AbortSignal): Promise<Omit<RepositoryFacts, 'commit'>> {
  const { repository, below } = within
  const [branch, changed, env, example] = await Promise.all([
    branchOf(repository, signal),
    changedPaths(repository.folder, signal),
    envFacts(within, signal),
    exampleNames(join(repository.folder, below)),
  ])
  return { branch, changed, ...env, example }
}

async function branchOf({ folder }: OpenRepository, signal: AbortSignal): Promise<string | null> {
  const { exitCode, text } = await askGit({
    folder,
    args: ['symbolic-ref', '--quiet', '--short', 'HEAD'],
    signal,
  })
  return exitCode === 0 && text !== '' ? boundText(text, { keep: 'head', bytes: 250 }).text : null
}
