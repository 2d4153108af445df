const MOST_CHANGES = 2

/** The name that a mistyped one is nearest to: at most two letters away, and at most a third of its length; null where none is. */
export function nearestName(typed: string, names: readonly string[]): string | null {
  const most = Math.min(MOST_CHANGES, Math.floor(typed.length / 3))
  const near = names
    .map((name) => ({ name, changes: changesBetween(typed.toLowerCase(), name.toLowerCase()) }))
    .filter(({ changes }) => changes > 0 && changes <= most)
  return near.toSorted((a, b) => a.changes - b.changes)[0]?.name ?? null
}

// Levenshtein's distance, a row at a time.
function changesBetween(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1]
    for (let j = 0; j < b.length; j += 1) {
      const swap = (row[j] ?? 0) + (letter === b[j] ? 0 : 1)
      next.push(Math.min(swap, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? a.length
}
