import { LIMITS } from '../limits.ts'
import type { FileText } from './file-source.ts'

/** Refuses a text that no compose file can be: over 1 MiB, with NUL bytes, or not UTF-8. */
export function checkText(text: string): FileText {
  const refused = (message: string): FileText => ({ ok: false, absent: false, message })
  if (Buffer.byteLength(text) > LIMITS.fileBytes) return refused('is larger than 1 MiB.')
  if (text.includes('\u0000')) return refused('holds NUL bytes, so it is not a text file.')
  // The replacement character is what unreadable bytes become when a file is uploaded as text.
  if (text.includes('\uFFFD') || !text.isWellFormed()) return refused('is not UTF-8 text.')
  return { ok: true, text }
}
