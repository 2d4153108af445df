import { Temporal } from 'temporal-polyfill'
import type { Sprint } from './sprint.ts'

type Period = Pick<Sprint, 'from' | 'to' | 'zone'>

/** Counts a sprint's calendar days, first and last included. */
export function sprintDays(sprint: Pick<Sprint, 'from' | 'to'>): number {
  const from = Temporal.PlainDate.from(sprint.from)
  return from.until(Temporal.PlainDate.from(sprint.to), { largestUnit: 'day' }).days + 1
}

export type SprintPhase = { phase: 'ahead' | 'under way' | 'over'; day: number; of: number }

/** Maps a sprint and an instant to where it stands; `day` counts from 1 in the sprint's zone, 0 before, `of` after. */
export function sprintPhase(sprint: Period, now: Date): SprintPhase {
  const today = Temporal.Instant.fromEpochMilliseconds(now.getTime())
    .toZonedDateTimeISO(sprint.zone)
    .toPlainDate()
  const of = sprintDays(sprint)
  if (Temporal.PlainDate.compare(today, sprint.from) < 0) return { phase: 'ahead', day: 0, of }
  if (Temporal.PlainDate.compare(today, sprint.to) > 0) return { phase: 'over', day: of, of }
  return { phase: 'under way', day: sprintDays({ from: sprint.from, to: today.toString() }), of }
}
