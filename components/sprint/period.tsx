import { dayWords } from '#lib/core/report/time-words.ts'
import type { Sprint } from '#lib/core/sprint.ts'
import type { SprintPhase } from '#lib/core/sprint-days.ts'

/** Maps where a sprint stands to words: `day 3 of 12`. */
export function phaseWords({ phase, day, of }: SprintPhase): string {
  if (phase === 'under way') return `day ${day} of ${of}`
  return phase === 'ahead' ? 'ahead' : 'over'
}

/** A sprint's dates with its zone named. */
export function Period({ sprint }: { sprint: Pick<Sprint, 'from' | 'to' | 'zone'> }) {
  return (
    <>
      <time dateTime={sprint.from}>{dayWords(sprint.from)}</time> to{' '}
      <time dateTime={sprint.to}>{dayWords(sprint.to)}</time>, {sprint.zone}
    </>
  )
}
