import { redact } from '#lib/core/redact.ts'

const WORDS: Record<string, string> = {
  CERT_HAS_EXPIRED: 'It has expired.',
  CERT_NOT_YET_VALID: 'It is not valid yet.',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'It is signed by itself.',
  SELF_SIGNED_CERT_IN_CHAIN: 'Its chain ends at an authority that this machine does not know.',
  UNABLE_TO_GET_ISSUER_CERT: 'An authority that this machine does not know signed it.',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'An authority that this machine does not know signed it.',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'An authority that this machine does not know signed it.',
  CERT_REVOKED: 'It has been revoked.',
  CERT_UNTRUSTED: 'It is not trusted for this use.',
  INVALID_PURPOSE: 'It was not made for servers.',
  ERR_TLS_CERT_ALTNAME_INVALID: 'It is for another name than the one that was asked.',
}

/** Maps why a certificate is not trusted, as node's code and words, to one sentence. */
export function distrustWords(code: string, said: string): string {
  const known = WORDS[code]
  if (known !== undefined) return known
  return `It is not trusted: ${redact(said || code || 'no reason was given').slice(0, 200)}.`
}
