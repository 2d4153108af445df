const FURTHEST = 2

/** Maps a word and the known ones to ` Did you mean …?`, or to nothing when none is near; for the end of a message. */
export function nearest(word: string, known: Iterable<string>): string {
  let best: string | null = null
  let least = Math.min(FURTHEST, Math.floor(word.length / 2)) + 1
  for (const candidate of known) {
    if (Math.abs(candidate.length - word.length) >= least) continue
    const away = distance(word, candidate)
    if (away < least) [best, least] = [candidate, away]
  }
  return best === null ? '' : ` Did you mean \`${best}\`?`
}

// Letters to add, drop, change or swap with their neighbour.
function distance(a: string, b: string): number {
  if (a.length > 64 || b.length > 64) return Number.POSITIVE_INFINITY
  let [older, old, row] = [[] as number[], [] as number[], Array.from({ length: b.length + 1 }, (_, j) => j)]
  for (let i = 1; i <= a.length; i += 1) {
    ;[older, old, row] = [old, row, [i]]
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      const least = Math.min((old[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (old[j - 1] ?? 0) + same)
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      row.push(swapped ? Math.min(least, (older[j - 2] ?? 0) + 1) : least)
    }
  }
  return row[b.length] ?? 0
}
