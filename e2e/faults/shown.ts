import type { Cause } from '#lib/core/cause.ts'
import type { Fault } from './fault.ts'

/** What a run says of one service: the cause that names it, and the line of proof that was looked for, else the first. */
export type Shown = { code: string; title: string; proof: string; blocked: boolean }

/** Maps a run's causes to the one that explains a service; null where none does. */
export function shownFor(service: string, causes: readonly Cause[], words = ''): Shown | null {
  const cause = causes.find(
    ({ services, blocked }) => services.includes(service) || blocked.includes(service),
  )
  if (!cause) return null
  const told = cause.proof.find((line) => line.words.includes(words)) ?? cause.proof[0]
  return {
    code: cause.code,
    title: cause.title,
    proof: told?.words ?? '',
    blocked: cause.blocked.includes(service),
  }
}

/** Says how what is shown differs from what the fault needs; empty where it does not. */
export function differenceOf(fault: Fault, causes: readonly Cause[]): string {
  const shown = shownFor(fault.service, causes, fault.proof)
  if (!shown) return 'no cause'
  if (shown.code !== fault.expected) return `${shown.code} (${shown.title}: ${shown.proof})`
  if (!shown.proof.includes(fault.proof)) return `proof “${shown.proof}” lacks “${fault.proof}”`
  if (fault.behind === undefined) return shown.blocked ? 'named as blocked' : ''
  const card = causes.find(({ services }) => services.includes(fault.behind ?? ''))
  return card?.blocked.includes(fault.service) ? '' : `not on the card of ${fault.behind}`
}
