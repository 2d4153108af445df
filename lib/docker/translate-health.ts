import { boundText } from '#lib/core/bound-text.ts'
import type { Health, HealthProbe, HealthTiming } from '#lib/core/observation.ts'
import { redactWords } from '#lib/core/redact-words.ts'
import type { RawContainer } from './raw-container.ts'
import { translateTime } from './translate-time.ts'

const KEPT = 5
const NS_PER_MS = 1_000_000
// What Docker does where a health check says 0 or nothing.
const INTERVAL_MS = 30_000
const TIMEOUT_MS = 30_000
const RETRIES = 3

type RawCheck = RawContainer['Config']['Healthcheck']

/** Maps the engine's word for a container's health to ours: a container without a health check has none. */
export function translateHealth(health: RawContainer['State']['Health']): Health {
  const status = health?.Status
  return status === 'healthy' || status === 'unhealthy' || status === 'starting' ? status : 'none'
}

/** Maps the engine's last health check results to ours, oldest first, their output without secrets. */
export function translateHealthLog(health: RawContainer['State']['Health']): HealthProbe[] {
  return (health?.Log ?? []).slice(-KEPT).flatMap(({ Start, End, ExitCode, Output }) => {
    const at = translateTime(End) ?? translateTime(Start)
    return at === null ? [] : [{ at, exitCode: ExitCode, output: boundText(Output).text }]
  })
}

/** Maps a container's health check to its words without secrets, null where it has none or it is switched off. */
export function translateHealthcheck(check: RawCheck): string[] | null {
  const test = check?.Test ?? []
  return test.length === 0 || test[0] === 'NONE' ? null : redactWords(test)
}

/** Maps how a health check is timed (nanoseconds) to milliseconds with Docker's defaults, null where there is none. */
export function translateHealthTiming(check: RawCheck): HealthTiming | null {
  if (!check || translateHealthcheck(check) === null) return null
  return {
    intervalMs: check.Interval / NS_PER_MS || INTERVAL_MS,
    timeoutMs: check.Timeout / NS_PER_MS || TIMEOUT_MS,
    startPeriodMs: check.StartPeriod / NS_PER_MS,
    retries: check.Retries || RETRIES,
  }
}
