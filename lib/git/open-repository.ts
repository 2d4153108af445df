import { realpath, stat } from 'node:fs/promises'
import { isAbsolute } from 'node:path'
import { askGit } from './ask-git.ts'
import { GitUnavailable } from './git-unavailable.ts'

/** A repository that git can read: its real folder, and whether only part of its history is there. */
export type OpenRepository = { folder: string; shallow: boolean }

/** Maps an absolute folder to the repository in it; throws GitUnavailable when there is none. Folders above are not searched. */
export async function openRepository(path: string, signal: AbortSignal): Promise<OpenRepository> {
  const folder = await realFolder(path)
  const asked = await askGit({ folder, args: ['rev-parse', '--is-shallow-repository', '--git-dir'], signal })
  if (asked.exitCode !== 0) {
    throw new GitUnavailable(
      'not a repository',
      `${path} is not a git repository. Give the folder that holds .git.`,
    )
  }
  return { folder, shallow: asked.text.startsWith('true') }
}

async function realFolder(path: string): Promise<string> {
  if (!isAbsolute(path)) throw new GitUnavailable('not a folder', `${path} is not an absolute path.`)
  try {
    const folder = await realpath(path)
    if ((await stat(folder)).isDirectory()) return folder
  } catch (error) {
    throw new GitUnavailable(
      'not a folder',
      `There is no folder ${path} on the server that Rollcall may read.`,
      { cause: error },
    )
  }
  throw new GitUnavailable('not a folder', `${path} is a file, not a folder.`)
}
