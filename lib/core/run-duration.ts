type Ends = { startedAt: Date | string | null; finishedAt: Date | string | null }

/** Maps a run to how long it took in milliseconds, never below 0 (clocks are set back); null until it has ended. */
export function runDuration({ startedAt, finishedAt }: Ends): number | null {
  if (startedAt === null || finishedAt === null) return null
  return Math.max(0, new Date(finishedAt).getTime() - new Date(startedAt).getTime())
}
