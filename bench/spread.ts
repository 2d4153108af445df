export type Spread = { median: number; p95: number; samples: number }

/** Maps samples to their median and 95th percentile (nearest rank), in the samples' unit. */
export function spreadOf(samples: number[]): Spread {
  const sorted = [...samples].sort((a, b) => a - b)
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN
  return { median: at(0.5), p95: at(0.95), samples: sorted.length }
}
