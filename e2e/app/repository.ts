import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

export type Change = { at: string; message: string; files: Record<string, string> }

/** Makes a git repository with these commits on branch main, without leaning on anybody's git settings. */
export function makeRepository(changes: Change[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'rollcall-repository-'))
  git(folder, ['init', '-q', '-b', 'main'], changes[0]?.at ?? '2026-01-01T00:00:00Z')
  for (const { at, message, files } of changes) {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true })
      writeFileSync(join(folder, name), text)
    }
    git(folder, ['add', '-A'], at)
    git(folder, ['commit', '-q', '-m', message], at)
  }
  return folder
}

function git(cwd: string, words: string[], at: string): void {
  const person = {
    GIT_AUTHOR_NAME: 'Dev',
    GIT_AUTHOR_EMAIL: 'dev@example.org',
    GIT_COMMITTER_NAME: 'Dev',
    GIT_COMMITTER_EMAIL: 'dev@example.org',
  }
  execFileSync('git', words, {
    cwd,
    env: {
      ...process.env,
      ...person,
      GIT_AUTHOR_DATE: at,
      GIT_COMMITTER_DATE: at,
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_CONFIG_SYSTEM: '/dev/null',
    },
  })
}
