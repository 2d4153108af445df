export type Argument = { start: number; end: number; value: string }

const GAP = /"[ \t]*,[ \t]*"|'[ \t]*,[ \t]*'|[ \t]+/y

/**
 * Finds the argument after the option that ends at `at`: the next word, quoted or not, or the next item where the
 * command is written as a list (`"-a", "value"`); null when none follows on the line.
 */
export function argumentAfter(line: string, at: number): Argument | null {
  GAP.lastIndex = at
  const gap = GAP.exec(line)?.[0]
  if (gap === undefined) return null
  return argumentAt(line, at + gap.length, /["']$/.exec(gap)?.[0] ?? '')
}

/** Reads the argument that begins at `at`, inside `quote` if one is already open. */
export function argumentAt(line: string, at: number, quote: string): Argument | null {
  const opened = quote === '' ? (/["']/.exec(line[at] ?? '')?.[0] ?? '') : ''
  const start = at + opened.length
  const close = quote + opened === '' ? -1 : closing(line, start, quote + opened)
  const end = close < 0 ? endOfWord(line, start, opened !== '') : close
  return end > start ? { start, end, value: line.slice(start, end) } : null
}

function closing(line: string, start: number, quote: string): number {
  let at = line.indexOf(quote, start)
  while (at > start && quote === '"' && line[at - 1] === '\\') at = line.indexOf(quote, at + 1)
  return at
}

// A quote that never closes was cut off: everything after it belongs to the value.
function endOfWord(line: string, start: number, cutQuote: boolean): number {
  if (cutQuote) return line.length
  const word = /\S*/y
  word.lastIndex = start
  return start + (word.exec(line)?.[0].replace(/["'`,;)}]{1,9}$/, '').length ?? 0)
}
