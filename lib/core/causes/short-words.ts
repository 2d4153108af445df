const LONGEST = 120

/** Maps words of a log to what fits a title: in one line, without a full stop, at most 120 characters. */
export function shortWords(words: string): string {
  const clean = words
    .replace(/\s+/g, ' ')
    .replace(/^[\s:,]+/, '')
    .trim()
    .replace(/[.:;,\s]+$/, '')
  const points = [...clean]
  return points.length <= LONGEST
    ? clean
    : `${points
        .slice(0, LONGEST - 1)
        .join('')
        .trimEnd()}…`
}
