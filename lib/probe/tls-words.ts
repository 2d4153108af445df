const KNOWN: [pattern: RegExp, words: string][] = [
  [
    /wrong version number|http request|packet length too long/,
    'does not speak TLS: it may be asked with http.',
  ],
  [
    /unsupported protocol|protocol version|no protocols/,
    'speaks only versions of TLS that are not spoken here.',
  ],
  [/unrecognized name/, 'has no certificate for this name.'],
  [/certificate required|bad certificate/, 'wants a certificate from whoever asks.'],
  [/handshake failure|no shared cipher|no cipher/, 'agreed to no way of securing the connection.'],
]

/** Whether node's code tells of a secured connection that could not be made. */
export function isTlsTrouble(code: string): boolean {
  return code === 'EPROTO' || /^ERR_(?:SSL|TLS)_/.test(code)
}

/** Maps why a secured connection could not be made, as node's code and words, to what follows the place in a sentence. */
export function tlsWords(code: string, said: string): string {
  const all = `${code} ${said}`.replace(/[\W_]+/g, ' ').toLowerCase()
  const known = KNOWN.find(([pattern]) => pattern.test(all))
  if (known !== undefined) return known[1]
  // OpenSSL's reason stands between the function and the file that it comes from.
  const reason = /SSL routines:[^:]*:([^:\n]+)/.exec(said)?.[1] ?? said.trim()
  return `could not secure the connection: ${reason || code}.`
}
