import { setTimeout as sleep } from 'node:timers/promises'
import { EngineUnavailable } from '#lib/core/engine-unavailable.ts'
import type { Host } from './hosts.ts'
import { lookAtHost } from './look-at-host.ts'
import { RELIST_MS, waitBeforeLooking } from './wait-before-looking.ts'

const COALESCE_MS = 150

/**
 * Keeps looking at a host until `signal` aborts: on every event, and every 15 s for what a silent stream lost.
 * `afterLook` is called each time the engine is found again or tried in vain.
 */
export async function watchHost(
  host: Host,
  signal: AbortSignal,
  afterLook: () => Promise<void>,
): Promise<void> {
  let failures = 0
  while (!signal.aborted) {
    // The stream is asked for everything since before the look, so nothing falls between the two.
    const since = new Date()
    const seen = await lookSafely(host)
    await afterLook().catch((error: unknown) => console.error('rollcall: after a look:', error))
    if (seen) await lookOnEvents(host, since.toISOString(), signal)
    // A stream that is refused at once, as a filtering proxy does, is no better than an engine that does not answer.
    const lasted = seen && Date.now() - since.getTime() > RELIST_MS
    failures = lasted ? 0 : failures + 1
    await pause(lasted ? 0 : waitBeforeLooking(failures, Math.random()), signal)
  }
}

/** Looks again after each burst of events and at every re-list; returns when the stream or the engine is lost. */
async function lookOnEvents(host: Host, since: string, signal: AbortSignal): Promise<void> {
  const stream = new AbortController()
  const stop = AbortSignal.any([signal, stream.signal])
  let wake = () => {}
  let dirty = false
  const onEvent = () => {
    dirty = true
    wake()
  }
  const watching = host.engine.watch(onEvent, stop, since).then(
    () => 'over' as const,
    (error: unknown) => noted(host, error),
  )
  try {
    while (!stop.aborted) {
      const woken = new Promise<'event'>((resolve) => {
        wake = () => resolve('event')
      })
      if (!dirty) {
        const what = await Promise.race([woken, watching, pause(waitBeforeLooking(0, 0), stop)])
        if (what === 'over') return
      }
      await pause(dirty ? COALESCE_MS : 0, stop)
      dirty = false
      if (!(await lookSafely(host))) return
    }
  } finally {
    stream.abort()
  }
}

async function lookSafely(host: Host): Promise<boolean> {
  try {
    return (await lookAtHost(host)).ok
  } catch (error) {
    // The database, or a bug: said in the log, tried again, and never told as the engine's fault.
    console.error(`rollcall: a look at ${host.name} could not be kept:`, error)
    return false
  }
}

function noted(host: Host, error: unknown): 'over' {
  if (!(error instanceof EngineUnavailable)) console.error(`rollcall: watching ${host.name} failed:`, error)
  return 'over'
}

async function pause(ms: number, signal: AbortSignal): Promise<'time'> {
  await sleep(ms, undefined, { signal }).catch(() => {})
  return 'time'
}
