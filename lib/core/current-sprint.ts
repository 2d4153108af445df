import type { Sprint } from './sprint.ts'
import { isWithin, sprintInterval } from './sprint-interval.ts'

/** Picks the sprint that is under way at `now`; of several the one that started last, null when there is none. */
export function currentSprint<S extends Pick<Sprint, 'from' | 'to' | 'zone'>>(
  sprints: readonly S[],
  now: Date,
): S | null {
  const underWay = sprints.filter((sprint) => isWithin(sprintInterval(sprint), now))
  return underWay.sort((a, b) => (a.from < b.from ? 1 : a.from > b.from ? -1 : 0))[0] ?? null
}
