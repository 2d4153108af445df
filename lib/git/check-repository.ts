import { openRepository } from './open-repository.ts'
import { resolveBranch } from './resolve-branch.ts'

const DEADLINE_MS = 10_000

/** Makes sure that a folder is a repository with the branch; throws GitUnavailable with the reason when not. */
export async function checkRepository(source: { path: string; branch: string }): Promise<void> {
  const signal = AbortSignal.timeout(DEADLINE_MS)
  await resolveBranch(await openRepository(source.path, signal), source.branch, signal)
}
