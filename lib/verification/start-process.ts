import { holdPresence } from '#lib/db/write/hold-presence.ts'
import { closeChannel } from '#lib/live/channel.ts'
import { hosts } from './hosts.ts'
import { stopQueue } from './queue.ts'
import { keepSamples } from './samples.ts'
import { watchHost } from './watch-host.ts'
import { work } from './work.ts'

type Process = { started?: boolean; stop?: () => Promise<void> }

// The server that serves the pages calls `stop` from outside the bundle this file is in, so it hangs on the process.
const place: typeof globalThis & { rollcallProcess?: Process } = globalThis

/** Starts what lives as long as the process: the watcher and the worker. */
export async function startProcess(): Promise<void> {
  place.rollcallProcess ??= {}
  if (place.rollcallProcess.started === true) return
  place.rollcallProcess.started = true
  const stop = new AbortController()
  const presence = await holdPresence()
  await work(presence, stop.signal)
  const { local, samples } = hosts()
  const watching = watchHost(local, stop.signal, () => keepSamples(samples))
  place.rollcallProcess.stop = async () => {
    stop.abort()
    await Promise.all([stopQueue(), watching])
    await presence.release()
    await closeChannel()
  }
}
