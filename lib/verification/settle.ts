import { setTimeout as sleep } from 'node:timers/promises'
import type { HostObservation } from '#lib/core/observation.ts'
import type { StoredStack } from '#lib/core/stored-stack.ts'
import { unsettled } from '#lib/core/unsettled.ts'
import { noteWaiting } from '#lib/db/write/note-waiting.ts'
import { announce } from '#lib/live/channel.ts'
import { knownOf } from './known-of.ts'

const PACE_MS = 1_000

export type Settled = { look: HostObservation; settledMs: number | null }

/**
 * Looks at a stack until all of it is ready or its settle window (`settleMs` milliseconds) is over, and gives the last look with how long that took in
 * milliseconds; null where nobody asked for waiting.
 */
export async function settle(
  runId: string,
  stack: StoredStack,
  first: HostObservation,
  settleMs: number,
  lookAgain: () => Promise<HostObservation>,
  signal: AbortSignal,
): Promise<Settled> {
  if (settleMs <= 0) return { look: first, settledMs: null }
  const began = performance.now()
  const spent = () => Math.round(performance.now() - began)
  let look = first
  while (!signal.aborted && spent() < settleMs) {
    const waiting = look.ok ? namesOf(stack, look) : ['the engine']
    if (waiting.length === 0) break
    await noteWaiting(runId, waiting, settleMs - spent())
    await announce({ topic: 'run', id: runId })
    await sleep(Math.min(PACE_MS, Math.max(0, settleMs - spent())), undefined, { signal }).catch(() => {})
    if (!signal.aborted) look = await lookAgain()
  }
  return { look, settledMs: spent() }
}

function namesOf(stack: StoredStack, look: HostObservation): string[] {
  const { definition, containers } = knownOf(stack, look)
  return unsettled(definition, containers, new Date())
}
