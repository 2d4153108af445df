/** How long a silent stream is believed, in ms. */
export const RELIST_MS = 15_000
const FIRST_RETRY_MS = 1_000

/** How long to wait before the next look, in ms: 15 s after a good one, 1 s doubling to 15 s after `failures` in a row. */
export function waitBeforeLooking(failures: number, jitter: number): number {
  if (failures === 0) return RELIST_MS
  const backOff = Math.min(FIRST_RETRY_MS * 2 ** (failures - 1), RELIST_MS)
  return Math.round(backOff * (1 + jitter * 0.2))
}
