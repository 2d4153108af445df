const SECOND = 1_000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** Says a length of time given in milliseconds in at most two units: `340 ms`, `4.2 s`, `3 min`, `2 h 5 min`, `4 days`. */
export function durationWords(ms: number): string {
  const length = Math.max(0, Math.round(ms))
  if (length < SECOND) return `${length} ms`
  const tenths = Math.round(length / 100) / 10
  if (tenths < 10) return `${tenths} s`
  return spanWords(Math.round(length / SECOND) * SECOND)
}

/** Says how long before `now` an ISO 8601 time was: `just now`, `12 s ago`, `3 h ago`; a time yet to come is `just now`. */
export function ageWords(at: string, now: Date): string {
  const age = now.getTime() - Date.parse(at)
  if (Number.isNaN(age)) return 'at an unknown time'
  return age < SECOND ? 'just now' : `${spanWords(age)} ago`
}

/** Says a length of time in milliseconds in whole units, seconds being the smallest: `12 s`, `3 min`, `2 h 5 min`. */
export function spanWords(ms: number): string {
  const length = Math.max(0, ms)
  if (length < MINUTE) return `${Math.floor(length / SECOND)} s`
  if (length < HOUR) return `${Math.floor(length / MINUTE)} min`
  if (length < DAY) return hourWords(length)
  const days = Math.floor(length / DAY)
  return days === 1 ? '1 day' : `${days} days`
}

function hourWords(length: number): string {
  const minutes = Math.floor((length % HOUR) / MINUTE)
  const hours = `${Math.floor(length / HOUR)} h`
  return minutes === 0 ? hours : `${hours} ${minutes} min`
}
