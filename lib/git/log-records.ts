import type { CommitFile } from '#lib/core/commits.ts'

/** One commit as `git log` printed it, before its message is understood. */
export type LogRecord = {
  hash: string
  parents: string[]
  author: string
  /** Seconds since 1970. */
  authoredAt: number
  committedAt: number
  message: string
  files: CommitFile[]
}

/** The format that `readLogRecords` understands: six fields, each ended by NUL, which no field can hold. */
export const LOG_FORMAT = '%H%x00%P%x00%aN%x00%at%x00%ct%x00%B%x00'

const FIELDS = 6
const NUMSTAT = /^\n?(\d+|-)\t(\d+|-)\t([\s\S]*)$/

/** Maps the output of `git log -z --numstat` with LOG_FORMAT to records; throws Error on output of any other shape. */
export function readLogRecords(output: string): LogRecord[] {
  const tokens = output.split('\0')
  const records: LogRecord[] = []
  let at = 0
  while (at < tokens.length) {
    const token = tokens[at] ?? ''
    if (token === '' || token === '\n') {
      at += 1
      continue
    }
    const { files, next } = readFiles(tokens, at + FIELDS)
    records.push({ ...readHead(tokens.slice(at, at + FIELDS)), files })
    at = next
  }
  return records
}

function readHead(fields: string[]): Omit<LogRecord, 'files'> {
  const [hash, parents, author, authoredAt, committedAt, message] = fields
  if (message === undefined || committedAt === undefined || !/^[0-9a-f]{40,64}$/.test(hash ?? '')) {
    throw new Error('git log answered in a form that is not understood')
  }
  return {
    hash: hash ?? '',
    parents: (parents ?? '').split(' ').filter((parent) => parent !== ''),
    author: author ?? '',
    authoredAt: Number(authoredAt),
    committedAt: Number(committedAt),
    message,
  }
}

function readFiles(tokens: string[], from: number): { files: CommitFile[]; next: number } {
  const files: CommitFile[] = []
  let at = from
  while (at < tokens.length) {
    const token = tokens[at] ?? ''
    const line = NUMSTAT.exec(token)
    if (line === null && token !== '' && token !== '\n') break
    at += 1
    if (line === null) continue
    const [, added = '', deleted = '', path = ''] = line
    const lines = { added: countOf(added), deleted: countOf(deleted) }
    // A rename leaves the path empty and names old and new after it.
    if (path !== '') files.push({ path, from: null, ...lines })
    else {
      files.push({ path: tokens[at + 1] ?? '', from: tokens[at] ?? '', ...lines })
      at += 2
    }
  }
  return { files, next: at }
}

function countOf(text: string): number | null {
  return text === '-' ? null : Number(text)
}
