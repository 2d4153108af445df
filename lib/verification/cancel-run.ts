import { askCancel } from '#lib/db/write/ask-cancel.ts'
import { announce } from '#lib/live/channel.ts'

/** Asks the worker that has a run to stop it; a queued run is cancelled at once. */
export async function cancelRun(runId: string): Promise<{ ok: true } | { ok: false; reason: string }> {
  const asked = await askCancel(runId)
  if (asked === 'unknown') return { ok: false, reason: 'There is no such run.' }
  if (asked === 'ended') return { ok: false, reason: 'The run has already ended.' }
  await announce({ topic: 'run', id: runId }, { topic: 'board' })
  return { ok: true }
}
