import type { Commit, CommitHistory } from '#lib/core/commits.ts'
import type { Interval } from '#lib/core/sprint-interval.ts'
import { commitsBetween } from './commits-between.ts'
import { GitUnavailable } from './git-unavailable.ts'
import { LOG_FORMAT, type LogRecord, readLogRecords } from './log-records.ts'
import { type OpenRepository, openRepository } from './open-repository.ts'
import { parseMessage } from './parse-message.ts'
import { resolveBranch } from './resolve-branch.ts'
import { runGit } from './run-git.ts'

const DEADLINE_MS = 30_000
const LARGEST_LOG = 64 * 1024 * 1024
const LOG = [
  'log',
  '--stdin',
  '--no-walk=unsorted',
  '-z',
  '--numstat',
  '-M',
  '--no-ext-diff',
  '--no-textconv',
]
const PLAIN = [
  '--no-color',
  '--no-notes',
  '--no-show-signature',
  '--no-relative',
  '--submodule=short',
  '--encoding=UTF-8',
]

/**
 * Reads the commits of a branch whose committer date lies within the interval, newest first, with the numbers of
 * `git log --numstat -M`. Throws GitUnavailable with the reason when the repository cannot be read within 30 s.
 */
export async function readCommits(
  source: { path: string; branch: string },
  interval: Interval,
  deadlineMs = DEADLINE_MS,
): Promise<CommitHistory> {
  const signal = AbortSignal.timeout(deadlineMs)
  const repository = await openRepository(source.path, signal)
  const head = await resolveBranch(repository, source.branch, signal)
  const hashes = await commitsBetween(repository, head, interval, signal)
  const records = hashes.length === 0 ? [] : await readRecords(repository, hashes, signal)
  return { ...source, head, shallow: repository.shallow, commits: records.map(asCommit).sort(newestFirst) }
}

async function readRecords(
  repository: OpenRepository,
  hashes: string[],
  signal: AbortSignal,
): Promise<LogRecord[]> {
  const chunks: Buffer[] = []
  let length = 0
  const end = await runGit({
    folder: repository.folder,
    args: [...LOG, ...PLAIN, `--format=${LOG_FORMAT}`],
    input: `${hashes.join('\n')}\n`,
    signal,
    onOutput: (chunk) => {
      length += chunk.length
      if (length > LARGEST_LOG)
        throw new GitUnavailable('too large', 'The commits of the period are larger than 64 MiB.')
      chunks.push(chunk)
    },
  })
  if (end.exitCode !== 0)
    throw new GitUnavailable('broken', `git could not read the commits: ${end.complaint.trim()}`)
  return readLogRecords(Buffer.concat(chunks).toString('utf8'))
}

function asCommit(record: LogRecord): Commit {
  return {
    hash: record.hash,
    author: record.author,
    authoredAt: instantOf(record.authoredAt) ?? instantOf(record.committedAt) ?? '',
    committedAt: instantOf(record.committedAt) ?? '',
    ...parseMessage(record.message),
    merge: record.parents.length > 1,
    files: record.files,
    added: record.files.reduce((total, file) => total + (file.added ?? 0), 0),
    deleted: record.files.reduce((total, file) => total + (file.deleted ?? 0), 0),
  }
}

// Broken clocks write years that no calendar holds.
function instantOf(seconds: number): string | null {
  const instant = new Date(seconds * 1000)
  return Number.isNaN(instant.getTime()) ? null : instant.toISOString()
}

// Git's own order decides between commits of one second: the sort is stable.
function newestFirst(a: Commit, b: Commit): number {
  return a.committedAt < b.committedAt ? 1 : a.committedAt > b.committedAt ? -1 : 0
}
