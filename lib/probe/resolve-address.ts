import { lookup } from 'node:dns/promises'
import { isIP } from 'node:net'
import { addressGuard } from './address-guard.ts'

export type Resolved = { ok: true; addresses: string[] } | { ok: false; reason: string }

/**
 * Maps a host to the addresses that may be probed, IPv4 first. One closed address closes the name: it could be
 * asked for again and answer otherwise. Rejects as the lookup does.
 */
export async function resolveAddress(host: string): Promise<Resolved> {
  const bare = host.replace(/^\[(.*)\]$/, '$1')
  const addresses = isIP(bare.replace(/%.*$/, '')) ? [bare] : await lookUp(bare)
  const reason = addresses.map(addressGuard).find((each) => each !== null)
  return reason ? { ok: false, reason } : { ok: true, addresses }
}

async function lookUp(host: string): Promise<string[]> {
  const found = await lookup(host, { all: true, order: 'ipv4first' })
  return found.map(({ address }) => address)
}
