import { BlockList, isIP } from 'node:net'

/** The environment; `HOST` and `ROLLCALL_URL` of it say what this server's own address is. */
export type OwnAddress = Readonly<Record<string, string | undefined>>

const LOOPBACK = new BlockList()
LOOPBACK.addSubnet('127.0.0.0', 8, 'ipv4')
LOOPBACK.addAddress('::1', 'ipv6')

/**
 * Says whether a Host header names this server: loopback, `HOST`, or the host of `ROLLCALL_URL`. Every other name is
 * refused, since a stranger's name may be pointed at this machine (DNS rebinding).
 */
export function allowedHost(header: string | null, own: OwnAddress): boolean {
  const name = hostName(header)
  if (name === null) return false
  if (isLoopback(name)) return true
  if (own.ROLLCALL_URL !== undefined && name === urlHost(own.ROLLCALL_URL)) return true
  const bound = own.HOST === undefined ? null : hostName(bracketed(own.HOST))
  if (bound === null) return false
  // An address in figures cannot be rebound, so a server on all addresses answers to any of them.
  return name === bound || (isEveryAddress(bound) && isIP(name) !== 0)
}

/** Maps `name:port`, `name` or `[address]:port` to the bare lower-case name, null when it is none of these. */
export function hostName(header: string | null): string | null {
  const match = /^(?:\[([0-9a-f:.]+)\]|([^\s:/\\?#@[\]%]+))(?::\d{1,5})?$/i.exec(header ?? '')
  const [, address, name] = match ?? []
  if (address !== undefined) return isIP(address) === 6 ? address.toLowerCase() : null
  return name?.toLowerCase().replace(/\.$/, '') || null
}

function isLoopback(name: string): boolean {
  const family = isIP(name)
  if (family !== 0) return LOOPBACK.check(name, family === 4 ? 'ipv4' : 'ipv6')
  return name === 'localhost' || name.endsWith('.localhost')
}

function isEveryAddress(name: string): boolean {
  return name === '0.0.0.0' || name === '::'
}

function bracketed(host: string): string {
  return isIP(host) === 6 ? `[${host}]` : host
}

function urlHost(url: string): string | null {
  return URL.canParse(url) ? hostName(new URL(url).host) : null
}
