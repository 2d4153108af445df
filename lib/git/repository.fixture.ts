import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { devNull, tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** A repository in a folder of its own that leans on nobody's git configuration. */
export type TestRepository = {
  path: string
  git: (args: string[], at?: string) => string
  write: (file: string, content: string | Buffer) => void
  /** Commits everything; `at` is the committer's and author's date. */
  commit: (message: string, at: string) => string
  remove: () => void
}

/** Makes an empty repository with the branch `main`. */
export function testRepository(): TestRepository {
  const path = mkdtempSync(join(tmpdir(), 'rollcall-git-'))
  const git = (args: string[], at = '2025-01-01T00:00:00Z') =>
    execFileSync('git', ['-C', path, ...args], {
      env: environment(at),
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    })
  git(['init', '--quiet', '--initial-branch=main', '.'])
  return {
    path,
    git,
    write: (file, content) => {
      mkdirSync(dirname(join(path, file)), { recursive: true })
      writeFileSync(join(path, file), content)
    },
    commit: (message, at) => {
      git(['add', '--all'])
      git(['commit', '--quiet', '--allow-empty', '--allow-empty-message', '--no-gpg-sign', '-m', message], at)
      return git(['rev-parse', 'HEAD']).trim()
    },
    remove: () => rmSync(path, { recursive: true, force: true }),
  }
}

function environment(at: string): NodeJS.ProcessEnv {
  return {
    PATH: process.env.PATH,
    NODE_ENV: 'test',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: devNull,
    GIT_AUTHOR_NAME: 'Ada',
    GIT_AUTHOR_EMAIL: 'ada@example.org',
    GIT_COMMITTER_NAME: 'Ada',
    GIT_COMMITTER_EMAIL: 'ada@example.org',
    GIT_AUTHOR_DATE: at,
    GIT_COMMITTER_DATE: at,
  }
}
