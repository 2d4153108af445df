import { isCancelAsked } from '#lib/db/read/is-cancel-asked.ts'
import { subscribe } from '#lib/live/channel.ts'

const ASK_AGAIN_MS = 2_000

/** A signal that aborts once somebody asked to cancel the run; call `release` when the run is over. */
export function cancelSignal(runId: string): { signal: AbortSignal; release(): void } {
  const controller = new AbortController()
  const look = () => {
    isCancelAsked(runId).then(
      (asked) => asked && controller.abort(),
      (error: unknown) => console.error('rollcall: could not see whether a run is to be cancelled:', error),
    )
  }
  const unsubscribe = subscribe((news) => {
    if (news.topic === 'run' && news.id === runId && !controller.signal.aborted) look()
  })
  // News may be lost while the connection is; the question is cheap.
  const timer = setInterval(look, ASK_AGAIN_MS)
  return {
    signal: controller.signal,
    release: () => {
      unsubscribe()
      clearInterval(timer)
    },
  }
}
