import type { RequestListener, Server } from 'node:http'
import { ROOT } from './places.ts'

type Started = {
  rollcallStarted?: PromiseWithResolvers<void>
  rollcallProcess?: { stop?: () => Promise<void> }
}

// What Next starts lives in its bundle; the process is the only place that both sides see.
const place: typeof globalThis & Started = globalThis

const GRACE_MS = 10_000

/** Starts Next in this process and has it answer `server`; resolves to what stops it and all that it started. */
export async function servePages(
  server: Server,
  address: { host: string; port: number },
  dev: boolean,
): Promise<() => Promise<void>> {
  const { default: next } = await import('next')
  const app = next({ dev, dir: ROOT, hostname: address.host, port: address.port, httpServer: server })
  const started = Promise.withResolvers<void>()
  place.rollcallStarted = started
  await app.prepare()
  // Next calls its instrumentation while it prepares, but does not wait for it, nor stop when it fails.
  await started.promise
  const handle: RequestListener = app.getRequestHandler()
  server.removeAllListeners('request')
  server.on('request', handle)
  return async () => {
    server.close()
    // Pages that listen for news would keep their connections open for ever.
    server.closeAllConnections()
    await within(GRACE_MS, Promise.resolve(place.rollcallProcess?.stop?.()))
    await within(GRACE_MS, app.close())
  }
}

async function within(ms: number, work: Promise<void>): Promise<void> {
  const { promise: late, resolve } = Promise.withResolvers<void>()
  const timer = setTimeout(resolve, ms)
  await Promise.race([work.catch((error: unknown) => console.error(error)), late])
  clearTimeout(timer)
}
