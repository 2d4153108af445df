import { askGit } from './ask-git.ts'
import { GitUnavailable } from './git-unavailable.ts'

/**
 * Lists the options that switch off the programs a repository's own configuration names for files' contents, which
 * comparing the work tree would run; throws GitUnavailable where one cannot be switched off.
 */
export async function filtersOff(folder: string, signal: AbortSignal): Promise<string[]> {
  const args = [
    'config',
    '--includes',
    '--name-only',
    '-z',
    '--get-regexp',
    '^filter\\..*\\.(clean|smudge|process)$',
  ]
  const { exitCode, text } = await askGit({ folder, args, signal })
  // Git ends with 1 where no name fits.
  if (exitCode !== 0) return []
  const names = [...new Set(text.split('\0').filter((name) => name !== ''))]
  if (names.some((name) => name.includes('=')))
    throw new GitUnavailable(
      'broken',
      'The repository names a program for its files that Rollcall cannot keep from running.',
    )
  return names.flatMap((name) => [
    '-c',
    `${name}=`,
    '-c',
    `${name.slice(0, name.lastIndexOf('.'))}.required=false`,
  ])
}
