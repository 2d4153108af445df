import { Temporal } from 'temporal-polyfill'

/** Writes an instant in a zone to the minute: `2025-11-11 14:05`; the zone is named once, at the top of the report. */
export function minuteWords(at: string, zone: string): string {
  const local = Temporal.Instant.from(at).toZonedDateTimeISO(zone)
  return `${local.toPlainDate()} ${local.toPlainTime().toString({ smallestUnit: 'minute' })}`
}

/** Writes an instant in a zone exactly: `2025-11-11 14:05:33 +05:45`. */
export function secondWords(at: string, zone: string): string {
  const local = Temporal.Instant.from(at).toZonedDateTimeISO(zone)
  return `${local.toPlainDate()} ${local.toPlainTime().toString({ smallestUnit: 'second' })} ${local.offset}`
}

const DAY = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
})

/** Writes a date for people: `3 November 2025`. */
export function dayWords(date: string): string {
  return DAY.format(new Date(`${date}T00:00:00Z`))
}
