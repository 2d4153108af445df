import type { Proof } from '#lib/core/cause.ts'
import { printable } from '#lib/core/printable.ts'
import { redact } from '#lib/core/redact.ts'
import type { Said } from './said.ts'

const LONGEST = 300

/** Maps a line that was said to its proof: as it was said, redacted, at most 300 characters around `telling` where it is longer. */
export function proofLine(line: Pick<Said, 'source' | 'raw'>, service: string, telling = ''): Proof {
  return { source: line.source, service, words: around(redact(printable(line.raw)).trim(), telling) }
}

function around(words: string, telling: string): string {
  const points = [...words]
  if (points.length <= LONGEST) return words
  const at = telling === '' ? 0 : Math.max(0, words.indexOf(telling))
  const start = Math.max(0, Math.min([...words.slice(0, at)].length - 40, points.length - LONGEST))
  const cut = points
    .slice(start, start + LONGEST - 2)
    .join('')
    .trim()
  return `${start > 0 ? '…' : ''}${cut}${start + LONGEST - 2 < points.length ? '…' : ''}`
}
