import { boundText } from '#lib/core/bound-text.ts'
import { filtersOff } from './filters-off.ts'
import { GitUnavailable } from './git-unavailable.ts'
import { runGit } from './run-git.ts'

const MOST_PATHS = 100
const MOST_BYTES = 256 * 1024
const LONGEST_PATH = 300

const STATUS = [
  'status',
  '--porcelain=v1',
  '-z',
  '--no-renames',
  '--untracked-files=normal',
  '--ignore-submodules=dirty',
]

/** Lists paths with uncommitted changes from a repository's root, new files among them, at most 100; throws GitUnavailable. */
export async function changedPaths(folder: string, signal: AbortSignal): Promise<string[]> {
  const off = await filtersOff(folder, signal)
  const chunks: Buffer[] = []
  let length = 0
  const end = await runGit({
    folder,
    args: [...off, ...STATUS],
    signal,
    onOutput: (chunk) => {
      if (length < MOST_BYTES) chunks.push(chunk)
      length += chunk.length
    },
  })
  if (end.exitCode !== 0)
    throw new GitUnavailable(
      'broken',
      `git could not compare the files: ${boundText(end.complaint.trim()).text}`,
    )
  const entries = Buffer.concat(chunks).toString('utf8').split('\0')
  return entries
    .filter((entry) => entry.length > 3)
    .slice(0, MOST_PATHS)
    .map((entry) => boundText(entry.slice(3).replace(/\s/g, ' '), { keep: 'head', bytes: LONGEST_PATH }).text)
}
