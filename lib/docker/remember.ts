/**
 * Keeps what `load` gave for a key for `ms` milliseconds; asks that come meanwhile share it, a failure is not kept.
 * Past `most` keys all are forgotten.
 */
export function remember<T>(
  ms: number,
  most: number,
  load: (key: string) => Promise<T>,
): (key: string) => Promise<T> {
  const kept = new Map<string, { until: number; value: Promise<T> }>()
  return (key) => {
    const known = kept.get(key)
    const now = performance.now()
    if (known && now < known.until) return known.value
    if (kept.size >= most) kept.clear()
    const value = load(key)
    kept.set(key, { until: now + ms, value })
    value.catch(() => {
      if (kept.get(key)?.value === value) kept.delete(key)
    })
    return value
  }
}
