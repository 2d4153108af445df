/** Maps the engine's time (RFC 3339 with nanoseconds, any zone) to ISO 8601 in UTC, null for its zero time or none. */
export function translateTime(time: string): string | null {
  if (time === '' || time.startsWith('0001-01-01')) return null
  const date = new Date(time)
  return Number.isNaN(date.getTime()) ? null : date.toISOString()
}
