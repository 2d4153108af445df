import { connect } from 'node:net'
import type { ProbeAnswer } from '#lib/core/checks/answers.ts'
import { attempt, type Found } from './attempt.ts'
import { networkTrouble } from './network-trouble.ts'
import { resolveAddress } from './resolve-address.ts'

// Docker's port proxy takes a connection first and drops it a moment later when nothing listens behind it.
const HANG_UP_MS = 75

/** Opens a connection to a port and closes it again; sends nothing. */
export function probeTcp(
  question: { host: string; port: number },
  deadlineMs: number,
  signal: AbortSignal,
): Promise<ProbeAnswer> {
  const { host, port } = question
  const place = `${host.includes(':') ? `[${host}]` : host}:${port}`
  return attempt(deadlineMs, signal, async (stop) => {
    if (!Number.isInteger(port) || port < 1 || port > 65535)
      return { kind: 'unreachable', detail: `${port} is no port.` }
    try {
      const resolved = await resolveAddress(host)
      if (!resolved.ok) return { kind: 'blocked', detail: resolved.reason }
      return await firstOf(resolved.addresses, (address) => connectTo(address, port, place, stop), stop)
    } catch (error) {
      return networkTrouble(error, place)
    }
  })
}

async function firstOf(
  addresses: string[],
  run: (address: string) => Promise<Found>,
  stop: AbortSignal,
): Promise<Found> {
  let found: Found = { kind: 'unreachable', detail: 'The name has no address.' }
  for (const address of addresses) {
    if (stop.aborted) break
    found = await run(address)
    if (found.kind === 'connected') break
  }
  return found
}

function connectTo(address: string, port: number, place: string, stop: AbortSignal): Promise<Found> {
  return new Promise((resolve) => {
    const socket = connect({ host: address, port })
    const end = (found: Found) => {
      resolve(found)
      socket.destroy()
      stop.removeEventListener('abort', give)
    }
    let up = false
    const taken = (hungUp: boolean): Found => ({
      kind: 'connected',
      detail: hungUp ? `${place} took the connection and hung up at once.` : `${place} took the connection.`,
      ...(hungUp ? { hungUp } : {}),
    })
    const give = () => (up ? end(taken(false)) : socket.destroy())
    stop.addEventListener('abort', give, { once: true })
    socket.on('error', (error) => end(up ? taken(true) : networkTrouble(error, place)))
    socket.on('data', () => end(taken(false)))
    socket.on('end', () => end(taken(true)))
    socket.on('connect', () => {
      up = true
      setTimeout(() => setImmediate(() => end(taken(false))), HANG_UP_MS)
    })
  })
}
