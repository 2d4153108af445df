const MOST_CHANGES = 2

/** The name that a mistyped one is nearest to: at most two letters away, for short ones one; null where none is. */
export function nearestName(typed: string, names: readonly string[]): string | null {
  const most = Math.min(MOST_CHANGES, Math.max(1, Math.floor(typed.length / 3)))
  const near = names
    .map((name) => ({ name, changes: changesBetween(typed.toLowerCase(), name.toLowerCase()) }))
    .filter(({ changes }) => changes > 0 && changes <= most)
  return near.toSorted((a, b) => a.changes - b.changes)[0]?.name ?? null
}

// Levenshtein's distance, a row at a time; two neighbours that changed places count once.
function changesBetween(a: string, b: string): number {
  let before: number[] = []
  let row = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 0; i < a.length; i += 1) {
    const next = [i + 1]
    for (let j = 0; j < b.length; j += 1) {
      const swap = (row[j] ?? 0) + (a[i] === b[j] ? 0 : 1)
      const turned = i > 0 && j > 0 && a[i] === b[j - 1] && a[i - 1] === b[j]
      const turn = turned ? (before[j - 1] ?? 0) + 1 : swap
      next.push(Math.min(swap, turn, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1))
    }
    before = row
    row = next
  }
  return row[b.length] ?? a.length
}
