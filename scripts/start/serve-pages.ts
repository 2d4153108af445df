import type { RequestListener, Server } from 'node:http'
import { ROOT } from './places.ts'

type Started = { rollcallProcess?: { stop?: () => Promise<void> } }

const GRACE_MS = 10_000

/** Starts Next in this process and has it answer `server`; resolves to what stops it and all that it started. */
export async function servePages(
  server: Server,
  address: { host: string; port: number },
  dev: boolean,
): Promise<() => Promise<void>> {
  const { default: next } = await import('next')
  const app = next({ dev, dir: ROOT, hostname: address.host, port: address.port, httpServer: server })
  await app.prepare()
  const handle: RequestListener = app.getRequestHandler()
  server.removeAllListeners('request')
  server.on('request', handle)
  return async () => {
    server.close()
    // Pages that listen for news would keep their connections open for ever.
    server.closeAllConnections()
    await within(GRACE_MS, stopStarted())
    await within(GRACE_MS, app.close())
  }
}

/** The watcher and the worker live in Next's bundle and leave their `stop` on the process. */
async function stopStarted(): Promise<void> {
  const { rollcallProcess } = globalThis as typeof globalThis & Started
  await rollcallProcess?.stop?.()
}

async function within(ms: number, work: Promise<void>): Promise<void> {
  const { promise: late, resolve } = Promise.withResolvers<void>()
  const timer = setTimeout(resolve, ms)
  await Promise.race([work.catch((error: unknown) => console.error(error)), late])
  clearTimeout(timer)
}
