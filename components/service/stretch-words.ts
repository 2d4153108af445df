import type { CauseStretch } from '#lib/core/service-view.ts'

/** Says in how many runs a service had one cause: `in run 7`, `in 3 runs, 5 to 7`. */
export function stretchWords({
  runs,
  firstRun,
  lastRun,
}: Pick<CauseStretch, 'runs' | 'firstRun' | 'lastRun'>): string {
  if (firstRun.id === lastRun.id) return `in run ${firstRun.number}`
  return `in ${runs} runs, ${firstRun.number} to ${lastRun.number}`
}

/** Maps stretches to the length of their bars, in percent of the longest; the shortest is still seen. */
export function barLengths(history: readonly Pick<CauseStretch, 'runs'>[]): number[] {
  const longest = Math.max(1, ...history.map(({ runs }) => runs))
  return history.map(({ runs }) => Math.max(4, Math.round((runs / longest) * 100)))
}
