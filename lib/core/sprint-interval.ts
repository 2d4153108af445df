import { Temporal } from 'temporal-polyfill'
import type { Sprint } from './sprint.ts'

export type Interval = { from: Date; toExclusive: Date }

/**
 * Maps a sprint's dates to instants: the first moment of `from` and the first moment after `to`, both in its zone.
 * Throws RangeError on dates or zones that do not exist.
 */
export function sprintInterval(sprint: Pick<Sprint, 'from' | 'to' | 'zone'>): Interval {
  return {
    from: startOf(Temporal.PlainDate.from(sprint.from), sprint.zone),
    toExclusive: startOf(Temporal.PlainDate.from(sprint.to).add({ days: 1 }), sprint.zone),
  }
}

// Without a time of day Temporal takes the first moment that exists: where summer time starts at midnight, 01:00.
function startOf(day: Temporal.PlainDate, zone: string): Date {
  return new Date(day.toZonedDateTime({ timeZone: zone }).epochMilliseconds)
}

/** Says whether an instant lies in an interval; the end is outside. */
export function isWithin(interval: Interval, instant: Date): boolean {
  return instant >= interval.from && instant < interval.toExclusive
}
