import type { Commit } from '#lib/core/commits.ts'
import { code, columns, number, text } from '../cells.ts'
import type { Block, Cell } from '../document.ts'
import { countWords, KIND_WORDS } from '../figure-words.ts'
import type { Report, ReportCommits } from '../report.ts'
import { minuteWords } from '../time-words.ts'

type Read = Extract<ReportCommits, { state: 'read' }>

/** Lays out the commits of the period with their totals, the commits by type, and the change by kind of file. */
export function layOutCommits({ commits, sprint }: Report): Block[] {
  if (commits.state === 'none') {
    return [{ kind: 'paragraph', text: 'No repository belongs to this sprint: commits were not looked for.' }]
  }
  if (commits.state === 'unreadable') {
    return [{ kind: 'notice', text: `Not verified: the commits could not be read. ${commits.reason}` }]
  }
  const source = `Branch ${commits.branch} of ${commits.path}, read at ${commits.head.slice(0, 10)}. A commit counts by its committer date. Merges list no files of their own; lines of binary files are not counted.`
  if (commits.commits.length === 0) {
    return [
      { kind: 'paragraph', text: source },
      { kind: 'paragraph', text: 'No commit was made in this period.' },
    ]
  }
  return [
    { kind: 'paragraph', text: source },
    commitTable(commits, sprint.zone),
    typeTable(commits),
    changeTable(commits),
  ]
}

function commitTable({ commits, totals }: Read, zone: string): Block {
  const heads = ['Hash', 'Date', 'Author', 'Type', 'Scope', 'Description', '#Files', '#Added', '#Deleted']
  return {
    kind: 'table',
    caption: 'Commits of this sprint',
    columns: columns(...heads),
    rows: commits.map((commit) => commitRow(commit, zone)),
    totals: [
      text('Total'),
      text(countWords(totals.commits, 'commit')),
      ...[1, 2, 3].map((): Cell => ({ kind: 'text', text: '' })),
      text(`${countWords(totals.files, 'different file')}`),
      number(totals.fileChanges),
      number(totals.added),
      number(totals.deleted),
    ],
  }
}

function commitRow(commit: Commit, zone: string): Cell[] {
  return [
    code(commit.hash.slice(0, 10)),
    text(minuteWords(commit.committedAt, zone)),
    text(commit.author),
    text(typeWords(commit)),
    text(commit.scope ?? ''),
    text(commit.description),
    number(commit.files.length),
    number(commit.added),
    number(commit.deleted),
  ]
}

function typeWords({ type, breaking, merge, revert }: Commit): string {
  const word = type ?? (merge ? 'merge' : revert ? 'revert' : '')
  if (!breaking) return word
  return word === '' ? 'breaking' : `${word}, breaking`
}

function typeTable({ types }: Read): Block {
  const rows = types.map(({ type, commits }) => [text(type ?? 'no conventional type'), number(commits)])
  return {
    kind: 'table',
    caption: 'Commits by type',
    columns: columns('Type', '#Commits'),
    rows,
    totals: null,
  }
}

function changeTable({ change, totals }: Read): Block {
  return {
    kind: 'table',
    caption: 'Code change by kind of file',
    columns: columns('Kind', '#Different files', '#Lines added', '#Lines deleted'),
    rows: change.map(({ kind, files, added, deleted }) => [
      text(KIND_WORDS[kind]),
      number(files),
      number(added),
      number(deleted),
    ]),
    totals: [text('Total'), number(totals.files), number(totals.added), number(totals.deleted)],
  }
}
