const UNITS: [string, number][] = [
  ['d', 86_400_000],
  ['h', 3_600_000],
  ['m', 60_000],
  ['s', 1_000],
  ['ms', 1],
]

const LONGEST_MS = 3_650 * 86_400_000

/** One figure and its unit, such as `90s`, or several from large to small, such as `1h30m`. */
export const DURATION = /^(?:\d{1,12}(?:\.\d{1,3})?(?:d|h|ms|m|s))+$/

/** Maps a length of time such as `200ms`, `90s`, `1.5h`, `1h30m` or `14d` to whole milliseconds; null where it is none, or over ten years. */
export function readDuration(text: string): number | null {
  if (!DURATION.test(text)) return null
  let [total, last] = [0, Number.POSITIVE_INFINITY]
  for (const [, figure = '', unit = ''] of text.matchAll(/([\d.]+)([a-z]+)/g)) {
    const length = UNITS.find(([name]) => name === unit)?.[1] ?? 0
    if (length >= last) return null
    total += Number(figure) * length
    last = length
  }
  const whole = Math.round(total)
  return whole <= LONGEST_MS ? whole : null
}

/** Maps whole milliseconds to the text that `readDuration` reads back, in the largest unit that needs no fraction. */
export function durationText(ms: number): string {
  const [unit, length] = UNITS.find(([, each]) => ms >= each && ms % each === 0) ?? ['ms', 1]
  return ms === 0 ? '0s' : `${ms / length}${unit}`
}
