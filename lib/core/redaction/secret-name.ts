/** How far a secret value reaches: one word, a phrase that may hold spaces, or the rest of a header line. */
export type SecretKind = 'word' | 'phrase' | 'header'

// A name that ends so tells something about the secret, not the secret: PASSWORD_FILE, TOKEN_TTL, secretName.
const TELLS_ABOUT = new Set(
  (
    'age algorithm at attempts audience class count counts dir disabled enabled encryption endpoint error ' +
    'expiration expires expiry field file format hint host id index issuer length len limit location max ' +
    'method min name names path policy prompt provider required scope size source state status timeout ttl ' +
    'type uri url usage used version'
  ).split(' '),
)

const KEY_OF = new Set(
  (
    'access account admin anon api app auth client deploy encrypt encryption function license master private ' +
    'role secret service session shared signing ssh storage'
  ).split(' '),
)

const PASSWORD = /passw(?:or)?d|passwort|passphrase|passcode|pwd$|^pw$/
const PASS_AT_END = /(?<!by|com|tres|sur|over|under|through)pass$/
const KEY_AT_END =
  /^(?:api|access|account|app|auth|client|encryption|license|master|private|secret|service|sharedaccess|signing|ssh)keys?$/
const ONE_WORD =
  /token$|^jwt$|^credentials?$|^otp$|^totp$|^salt$|^sessionid$|sessid$|^sid$|^masterauth$|^sharedaccesssignature$/

/** Maps the name of a variable, field, option or header to the reach of its secret, null when it names none. */
export function secretKindOf(name: string): SecretKind | null {
  const words = wordsOf(name)
  const last = words.at(-1)
  if (last === undefined) return null
  if (/^(?:authorization|(?:set)?cookies?)$/.test(last)) return 'header'
  if (/^(?:session|secret) id$/.test(words.slice(-2).join(' '))) return 'word'
  if (words.length > 1 && TELLS_ABOUT.has(last)) return null
  if (words.some((word) => PASSWORD.test(word) || /secrets?$|^secret/.test(word))) return 'phrase'
  if (words.some((word) => PASS_AT_END.test(word))) return 'phrase'
  if (words.some((word) => ONE_WORD.test(word) || KEY_AT_END.test(word))) return 'word'
  if (last === 'auth' && (words.length > 1 || name.startsWith('_'))) return 'word'
  if (/^keys?$/.test(last) && KEY_OF.has(words.at(-2) ?? '')) return 'word'
  if (/^(?:sig|signature)$/.test(last)) return 'word'
  return null
}

function wordsOf(name: string): string[] {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
}
