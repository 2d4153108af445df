import type { RawContainer } from './raw-container.ts'

/** What is known of a life: when it was first healthy, or until when it surely was not (milliseconds); `lost` is neither. */
export type FirstHealthy = { at: number } | { notUntil: number } | 'lost'

const KEPT = 5
const NS_PER_MS = 1_000_000
const INTERVAL_MS = 30_000
// From Docker 25 on, while the start period lasts.
const START_INTERVAL_MS = 5000

/**
 * Maps what was known and the engine's kept results to what is known now. A passing result is the first only when no result
 * before it can be missing: the engine keeps five, over the lives of a container.
 */
export function firstHealthy(known: FirstHealthy, { Config, State }: RawContainer): FirstHealthy {
  if (known === 'lost' || 'at' in known) return known
  const results = (State.Health?.Log ?? [])
    .map(({ Start, End, ExitCode }) => ({
      start: Date.parse(Start),
      end: Date.parse(End),
      exitCode: ExitCode,
    }))
    .filter(({ start, end }) => !Number.isNaN(start) && !Number.isNaN(end))
  const fresh = results.filter(({ start }) => start >= known.notUntil)
  const pace = paceOf(Config.Healthcheck)
  const reachesBack =
    results.length < KEPT ||
    fresh.length < results.length ||
    (fresh[0]?.start ?? Number.POSITIVE_INFINITY) < known.notUntil + 2 * pace
  const last = fresh.at(-1)
  if (reachesBack) {
    const first = fresh.find(({ exitCode }) => exitCode === 0)
    if (first !== undefined) return { at: first.end }
    return last === undefined ? known : { notUntil: last.end }
  }
  // The engine says `starting` only of what has been neither healthy nor given up in this life.
  return State.Health?.Status === 'starting' && last !== undefined ? { notUntil: last.end } : 'lost'
}

// The shortest time that can lie between two results.
function paceOf(check: RawContainer['Config']['Healthcheck']): number {
  const interval = (check?.Interval ?? 0) / NS_PER_MS || INTERVAL_MS
  if (!check || check.StartPeriod === 0) return interval
  return Math.min(interval, check.StartInterval / NS_PER_MS || START_INTERVAL_MS)
}
