/** Whether node's code tells of a secured connection that could not be made. */
export function isTlsTrouble(code: string): boolean {
  return code === 'EPROTO' || /^ERR_(?:SSL|TLS)_/.test(code)
}

/** Maps why a secured connection could not be made, as node's code and words, to what follows the place in a sentence. */
export function tlsWords(code: string, said: string): string {
  if (/WRONG_VERSION_NUMBER|HTTP_REQUEST|PACKET_LENGTH_TOO_LONG/i.test(`${code} ${said}`))
    return 'does not speak TLS: it may be asked with http.'
  if (/UNSUPPORTED_PROTOCOL|PROTOCOL_VERSION|NO_PROTOCOLS/i.test(`${code} ${said}`))
    return 'speaks only versions of TLS that are too old or too new.'
  if (/UNRECOGNIZED_NAME/i.test(`${code} ${said}`)) return 'has no certificate for this name.'
  if (/CERTIFICATE_REQUIRED|BAD_CERTIFICATE/i.test(`${code} ${said}`))
    return 'wants a certificate from whoever asks.'
  if (/HANDSHAKE_FAILURE|NO_SHARED_CIPHER|NO_CIPHERS/i.test(`${code} ${said}`))
    return 'agreed to no way of securing the connection.'
  return `could not secure the connection: ${said}`
}
