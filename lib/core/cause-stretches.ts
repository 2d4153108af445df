import type { Cause } from './cause.ts'
import type { CauseStretch, StretchEnd } from './service-view.ts'

/** A finished run with its causes. */
type RunCauses = StretchEnd & { causes: readonly Cause[] }

/**
 * Maps a stack's finished runs, newest first, to the stretches in which one service had the same cause in every run, newest
 * first; a stretch is open while the newest run still has it.
 */
export function causeStretches(service: string, runs: readonly RunCauses[]): CauseStretch[] {
  const stretches: CauseStretch[] = []
  let before: CauseStretch | null = null
  for (const run of runs.toReversed()) {
    const cause = causeOfService(service, run.causes)
    const mark = { id: run.id, number: run.number, at: run.at }
    if (cause === null) before = null
    else if (before !== null && before.code === cause.code && before.title === cause.title) {
      before.lastRun = mark
      before.runs += 1
    } else {
      before = { code: cause.code, title: cause.title, firstRun: mark, lastRun: mark, runs: 1, isOpen: false }
      stretches.push(before)
    }
  }
  if (before !== null) before.isOpen = true
  return stretches.toReversed()
}

/** The cause that explains a service, its own before one it waits for; null where none does. */
export function causeOfService(service: string, causes: readonly Cause[]): Cause | null {
  return (
    causes.find(({ services }) => services.includes(service)) ??
    causes.find(({ blocked }) => blocked.includes(service)) ??
    null
  )
}
