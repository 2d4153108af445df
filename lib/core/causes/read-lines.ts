import type { ProofSource } from '#lib/core/cause.ts'
import type { Said } from './said.ts'
import { stripPrefix } from './strip-prefix.ts'
import { structuredLine } from './structured-line.ts'

const MOST_LINES = 250
const LONGEST = 4000
const CONTINUES =
  /^(?:\s|at \S|Caused by:|\.{3} \d+ |Traceback \(|During handling of|The above exception|goroutine \d+|\})/

/** Maps output to its last 250 lines, each with what it says; lines of one stack trace are one entry. */
export function readLines(output: string, source: ProofSource): Said[] {
  const lines: Said[] = []
  let entry = 0
  for (const full of output.split(/\r?\n/).slice(-MOST_LINES)) {
    const raw = full.trimEnd()
    if (raw.trim() === '') continue
    if (!CONTINUES.test(raw)) entry += 1
    for (const one of spoken(raw)) lines.push({ source, raw, entry, ...one })
  }
  return lines
}

// A structured line is one entry that can hold a whole stack.
function spoken(line: string): Pick<Said, 'text' | 'level' | 'isNested'>[] {
  const plain = stripPrefix(line.slice(0, LONGEST))
  const structured = structuredLine(line.trim()) ?? structuredLine(plain.text)
  if (!structured) return [{ ...plain, isNested: /^\s/.test(line) }]
  return structured.text
    .split(/\r?\n/)
    .filter((text) => text.trim() !== '')
    .map((text) => ({
      text: text.trim().slice(0, LONGEST),
      level: structured.level,
      isNested: /^\s/.test(text),
    }))
}
