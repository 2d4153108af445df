import { CommitParser } from 'conventional-commits-parser'
import type { Commit } from '#lib/core/commits.ts'

export type CommitMessage = Pick<
  Commit,
  'type' | 'scope' | 'breaking' | 'description' | 'revert' | 'revertOf'
>

const LONGEST_MESSAGE = 16 * 1024
const LONGEST_DESCRIPTION = 500
const HEADER = /^([A-Za-z][A-Za-z0-9_-]*)(?:\(([^()\r\n]+)\))?(!)?:[ \t]+(\S.*)$/

const parser = new CommitParser({
  headerPattern: HEADER,
  headerCorrespondence: ['type', 'scope', 'mark', 'subject'],
  // The library's own pattern takes "Breaking change in …" anywhere in the text for a footer.
  notesPattern: () => /^(BREAKING[ -]CHANGE): (.*)/,
  revertPattern: /^This reverts commit ([0-9a-f]{7,64})\b/m,
  revertCorrespondence: ['hash'],
  // Its field lines ("-type-") would let a message overwrite what was read from the header.
  fieldPattern: /(?!)/,
})

/** Maps a commit's message to its parts by Conventional Commits; any other message keeps its first line and type null. */
export function parseMessage(message: string): CommitMessage {
  const text = message.slice(0, LONGEST_MESSAGE).trim()
  if (text === '')
    return {
      type: null,
      scope: null,
      breaking: false,
      description: '(no message)',
      revert: false,
      revertOf: null,
    }
  const parsed = parser.parse(text)
  const type = parsed.type?.toLowerCase() ?? null
  const first = text.split('\n', 1)[0]?.trim() ?? ''
  const revertOf = parsed.revert?.hash ?? null
  return {
    type,
    scope: parsed.scope?.trim() || null,
    breaking: parsed.mark === '!' || parsed.notes.length > 0,
    description: ((type === null ? null : parsed.subject) ?? first).trim().slice(0, LONGEST_DESCRIPTION),
    revert: type === 'revert' || revertOf !== null,
    revertOf,
  }
}
