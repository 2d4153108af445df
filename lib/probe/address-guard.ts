import { BlockList, isIP } from 'node:net'

// Loopback and private networks stay open: that is where containers answer.
const CLOSED: [network: string, bits: number, what: string][] = [
  ['0.0.0.0', 8, 'no address of a machine'],
  ['169.254.0.0', 16, 'link-local, where clouds keep their metadata'],
  ['168.63.129.16', 32, 'a cloud metadata service'],
  ['100.100.100.200', 32, 'a cloud metadata service'],
  ['192.0.0.192', 32, 'a cloud metadata service'],
  ['224.0.0.0', 4, 'multicast'],
  ['240.0.0.0', 4, 'reserved or broadcast'],
  ['::', 128, 'no address of a machine'],
  ['fe80::', 10, 'link-local'],
  ['fd00:ec2::', 32, 'a cloud metadata service'],
  ['fd20:ce::', 32, 'a cloud metadata service'],
  ['ff00::', 8, 'multicast'],
  ['64:ff9b::', 96, 'translated to IPv4'],
  ['64:ff9b:1::', 48, 'translated to IPv4'],
  ['2002::', 16, 'tunnelled to IPv4'],
  ['2001::', 32, 'tunnelled to IPv4'],
]

const LISTS = CLOSED.map(([network, bits, what]) => {
  const list = new BlockList()
  list.addSubnet(network, bits, network.includes(':') ? 'ipv6' : 'ipv4')
  return { list, what }
})

/** Says why an IP address may not be probed, null when it may; IPv4 written as IPv6 counts as IPv4. */
export function addressGuard(address: string): string | null {
  const bare = address.replace(/%.*$/, '')
  const family = isIP(bare)
  if (family === 0) return `${address} is no IP address`
  const ipv4 = mapped(bare)
  const closed = LISTS.find(({ list }) =>
    list.check(ipv4 ?? bare, ipv4 !== null || family === 4 ? 'ipv4' : 'ipv6'),
  )
  return closed === undefined ? null : `${address} is not probed: ${closed.what}`
}

// ::ffff:1.2.3.4 and ::1.2.3.4, however they are written; ::1 is loopback, not 0.0.0.1.
function mapped(address: string): string | null {
  if (!address.includes(':')) return null
  const canonical = URL.parse(`http://[${address}]/`)?.hostname.slice(1, -1) ?? ''
  const words = /^::(?:ffff:)?([0-9a-f]{1,4}):([0-9a-f]{1,4})$/.exec(canonical)
  if (!words) return null
  const bytes = [words[1] ?? '0', words[2] ?? '0'].flatMap((word) => {
    const value = Number.parseInt(word, 16)
    return [value >> 8, value & 255]
  })
  return bytes.join('.')
}
