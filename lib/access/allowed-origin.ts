/**
 * Says whether a request that changes something was sent by a page of this server: its Origin names the Host it was
 * sent to, or the browser calls it same-origin. A request without either is refused, for browsers always send one.
 */
export function allowedOrigin(headers: Headers): boolean {
  const origin = headers.get('origin')
  if (origin === null) return headers.get('sec-fetch-site') === 'same-origin'
  if (!URL.canParse(origin)) return false
  const { protocol, host } = new URL(origin)
  return (protocol === 'http:' || protocol === 'https:') && sameHost(protocol, host, headers.get('host'))
}

/** Browsers leave a scheme's own port out of Origin and Host alike; parsing both the same way settles the rest. */
function sameHost(protocol: string, host: string, header: string | null): boolean {
  const address = `${protocol}//${header ?? ''}`
  return header !== null && URL.canParse(address) && new URL(address).host === host
}
