import type { ContainerObservation } from '#lib/core/observation.ts'

const SLACK_MS = 1_000

/**
 * The time (ISO 8601) from which a container's log tells of its present life; null for all of it. A process may well have spoken
 * before the engine notes that it started, so the end of the life before counts where it is known, else a second before the start.
 */
export function logSince({ startedAt, finishedAt }: ContainerObservation): string | null {
  if (startedAt === null || finishedAt === null) return null
  if (finishedAt <= startedAt) return finishedAt
  return new Date(Date.parse(startedAt) - SLACK_MS).toISOString()
}
