import { REDACTED } from './mark.ts'

const BEGIN = /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----/
const END = /-----END [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----/
const MARK = /-----(BEGIN|END) [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----/g
// A line of a key, with whatever a log put in front of it.
const KEY_LINE = /(?:^|[\s|"'>])[A-Za-z0-9+/]{20,}={0,2}["'\\\s]*$/
const AFTER_BEGIN = /^\s*(?:[A-Za-z0-9+/=\\]*|[A-Za-z-]+: .*)\s*$/

/** Takes out the body of every PEM private key, whole or with its begin or end cut away. */
export function redactPrivateKeys(text: string): string {
  if (!BEGIN.test(text) && !END.test(text)) return text
  const marks = [...text.matchAll(MARK)]
  let out = ''
  let kept = 0
  for (const [index, mark] of marks.entries()) {
    const next = marks[index + 1]
    const opens = mark[1] === 'BEGIN'
    if (!opens && marks[index - 1]?.[1] !== 'BEGIN') {
      out += withoutKeyAtEnd(text.slice(kept, mark.index))
      kept = mark.index
    }
    const after = mark.index + mark[0].length
    out += text.slice(kept, after)
    kept = after
    if (!opens) continue
    const until = next?.[1] === 'END' ? next.index : endOfCutKey(text, after, next?.index ?? text.length)
    out += bodyMark(text.slice(after, until))
    kept = until
  }
  return out + text.slice(kept)
}

function bodyMark(body: string): string {
  if (body.trim() === '') return body
  const lineBreak = /^\r?\n|^\\n/.exec(body)?.[0] ?? ''
  const closing = /(?:\r?\n|\\n)[ \t]*$/.exec(body.slice(lineBreak.length))?.[0] ?? ''
  return `${lineBreak}${REDACTED}${closing}`
}

function endOfCutKey(text: string, from: number, limit: number): number {
  let end = from
  for (const line of text.slice(from, limit).split(/(?<=\n)/)) {
    const bare = line.trim()
    if (end > from && bare !== REDACTED && !AFTER_BEGIN.test(line) && !KEY_LINE.test(line)) break
    end += line.length
  }
  return end
}

function withoutKeyAtEnd(text: string): string {
  const lines = text.split(/(?<=\n)/)
  let first = lines.length
  while (first > 0 && isKeyLine(lines[first - 1] ?? '', first === lines.length)) first -= 1
  if (first === lines.length) return text
  const closing = /\r?\n$/.exec(lines.at(-1) ?? '')?.[0] ?? ''
  return `${lines.slice(0, first).join('')}${REDACTED}${closing}`
}

// The last line of a key may be short.
function isKeyLine(line: string, last: boolean): boolean {
  const bare = line.trim()
  return KEY_LINE.test(line) || bare === REDACTED || (last && /^[A-Za-z0-9+/]+={0,2}$/.test(bare))
}
