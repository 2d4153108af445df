/** One file of one commit; lines are null where git counts none (a binary file). `from` is the name before a rename. */
export type CommitFile = { path: string; from: string | null; added: number | null; deleted: number | null }

/** One commit; `type` is null where the message does not follow Conventional Commits. Instants are ISO 8601 in UTC. */
export type Commit = {
  hash: string
  author: string
  authoredAt: string
  committedAt: string
  type: string | null
  scope: string | null
  breaking: boolean
  description: string
  /** A merge lists no files: what it brought in is counted where it was committed. */
  merge: boolean
  revert: boolean
  /** The commit taken back, where the message names it. */
  revertOf: string | null
  files: CommitFile[]
  added: number
  deleted: number
}

/** What a branch holds for a period, newest first. */
export type CommitHistory = {
  path: string
  branch: string
  /** The commit the branch pointed to when it was read. */
  head: string
  /** The clone holds only part of the history: older commits cannot be seen. */
  shallow: boolean
  commits: Commit[]
}

/** The commits of a sprint as evidence: read, never asked for, or not readable and why. */
export type CommitsEvidence =
  | { state: 'none' }
  | ({ state: 'read' } & CommitHistory)
  | { state: 'unreadable'; path: string; branch: string; reason: string }
