import { codeChange } from '#lib/core/code-change.ts'
import type { Commit, CommitsEvidence } from '#lib/core/commits.ts'
import { commitsByType, commitsTotals } from '#lib/core/commits-totals.ts'
import { printable } from '#lib/core/printable.ts'
import { redact } from '#lib/core/redact.ts'
import type { ReportCommits } from './report.ts'

/** Adds totals, types and kinds of files to a sprint's commits; words of people lose secrets and control characters. */
export function reportCommits(evidence: CommitsEvidence): ReportCommits {
  if (evidence.state !== 'read') return evidence
  const commits = evidence.commits.map(cleaned)
  return {
    ...evidence,
    commits,
    totals: commitsTotals(commits),
    types: commitsByType(commits),
    change: codeChange(commits),
  }
}

function cleaned(commit: Commit): Commit {
  return {
    ...commit,
    author: clean(commit.author),
    scope: commit.scope === null ? null : clean(commit.scope),
    description: clean(commit.description),
    files: commit.files.map((file) => ({
      ...file,
      path: printable(file.path),
      from: file.from === null ? null : printable(file.from),
    })),
  }
}

function clean(text: string): string {
  return redact(printable(text)).replaceAll('\n', ' ')
}
