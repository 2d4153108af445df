/** Maps a time (ISO 8601) to its full form in a zone (the reader's when none is given), with the zone named. */
export function exactTime(iso: string, zone?: string): string {
  const at = new Date(iso)
  if (Number.isNaN(at.getTime())) return 'at an unknown time'
  const format = new Intl.DateTimeFormat('en-GB', {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    timeZone: zone,
  })
  return `${format.format(at)} (${format.resolvedOptions().timeZone})`
}
