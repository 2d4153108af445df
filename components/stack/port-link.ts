import type { Port } from '#lib/core/stack.ts'

// Ports whose usual protocol a browser does not speak: a link would only show an error.
const NOT_FOR_BROWSERS = new Set([22, 25, 53, 1433, 1883, 3306, 4222, 5432, 5672, 6379, 9092, 11211, 27017])
const EVERYWHERE = new Set(['', '0.0.0.0', '::', '[::]'])

/** Maps a port to the address a browser can open, or null; `pageHost` stands in for "every address" of the engine's machine. */
export function portLink(port: Port, pageHost: string): string | null {
  if (port.published === null || port.protocol !== 'tcp' || NOT_FOR_BROWSERS.has(port.container)) return null
  const address = port.address ?? ''
  const host = EVERYWHERE.has(address) ? pageHost : address
  const scheme = port.container === 443 || port.container === 8443 ? 'https' : 'http'
  return `${scheme}://${host.includes(':') && !host.startsWith('[') ? `[${host}]` : host}:${port.published}`
}

/** Maps a port to the words `8080 → 80/tcp`, or `80/tcp` where the host does not offer it. */
export function portWords({ published, container, protocol }: Port): string {
  return published === null ? `${container}/${protocol}` : `${published} → ${container}/${protocol}`
}
