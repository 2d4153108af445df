import type { Commit } from './commits.ts'

export type CommitTotals = {
  commits: number
  merges: number
  breaking: number
  reverts: number
  /** Files touched, summed over commits. */
  fileChanges: number
  /** Different files touched, a renamed file under its new name. */
  files: number
  binaryChanges: number
  added: number
  deleted: number
}

/** Adds up commits: the only place where a commit total is computed. */
export function commitsTotals(commits: readonly Commit[]): CommitTotals {
  const files = commits.flatMap((commit) => commit.files)
  return {
    commits: commits.length,
    merges: commits.filter((commit) => commit.merge).length,
    breaking: commits.filter((commit) => commit.breaking).length,
    reverts: commits.filter((commit) => commit.revert).length,
    fileChanges: files.length,
    files: new Set(files.map((file) => file.path)).size,
    binaryChanges: files.filter((file) => file.added === null).length,
    added: sum(commits.map((commit) => commit.added)),
    deleted: sum(commits.map((commit) => commit.deleted)),
  }
}

/** Counts commits by type, most frequent first; those without one come last under null. */
export function commitsByType(commits: readonly Commit[]): { type: string | null; commits: number }[] {
  const counts = new Map<string | null, number>()
  for (const { type } of commits) counts.set(type, (counts.get(type) ?? 0) + 1)
  return [...counts]
    .map(([type, count]) => ({ type, commits: count }))
    .sort(
      (a, b) =>
        Number(a.type === null) - Number(b.type === null) || b.commits - a.commits || byName(a.type, b.type),
    )
}

function byName(a: string | null, b: string | null): number {
  return (a ?? '') < (b ?? '') ? -1 : 1
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
