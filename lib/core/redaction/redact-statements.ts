import { REDACTED } from './mark.ts'

// SQL, XML, .netrc and sentences put the value where no sign of assignment stands.
const SQL =
  /(?<![\w-])(PASSWORD|IDENTIFIED[ \t]+BY|IDENTIFIED[ \t]+WITH[ \t]+\w+[ \t]+(?:BY|AS))([ \t]+E?)'((?:[^'\\\n]|\\.|'')*)('|$)/gim
const XML = /(<(?:[\w.-]+:)?[\w.-]*(?:password|passwd|passphrase|secret|token|apikey)>)([^<\n]*)(?=<|$)/gim
const SENTENCE =
  /\b(password(?: is(?: generated)?)? for [^\n:]{1,60}: |password (?:is|was set to):? )(?!not\b|an?\b|the\b|to[o ]|in\b|empty|required|incorrect|invalid|wrong|expired|missing|generated|set\b|used|stored|needed|longer|shorter|\[redacted\])(\S+)/gi
// Bare, only a mix of letters and figures is no word of the sentence; quoted, any sign but a letter.
const QUOTED =
  /(?<![\w-])(password[ \t]+)(["'])(?=[^"'\n]*[^A-Za-z"'\n[\]])((?!\[redacted\])[^"'\n]{1,100})(?=\2)/gi
const BARE =
  /(?<![\w-])(password[ \t]+)(?!(?:sha|scram|md|bcrypt|scrypt|argon|pbkdf|base|oauth|utf|http)[\w-]*(?![^\s,;.!?]))(?=[^\s\d]*\d)(?=[^\sA-Za-z]*[A-Za-z])([A-Za-z0-9!#%&*+.@^_~-]{6,100})(?=[,;.!?]?(?:\s|$))/gi
const NETRC = /(?<![\w-])(login[ \t]+\S{1,200}[ \t]+password[ \t]+)(\S+)/g
const REDIS_AUTH = /(^|["'`>][ \t]*|\r|\$ )(AUTH[ \t]+)([^\s"'`][^\n"'`]*)/gm

/** Takes out passwords from SQL statements, XML elements, sentences, .netrc lines and Redis' AUTH command. */
export function redactStatements(text: string): string {
  return text
    .replace(
      SQL,
      (_, word: string, gap: string, _value: string, close: string) => `${word}${gap}'${REDACTED}${close}`,
    )
    .replace(XML, (whole, open: string, value: string) =>
      value.trim() === '' ? whole : `${open}${REDACTED}`,
    )
    .replace(SENTENCE, `$1${REDACTED}`)
    .replace(QUOTED, `$1$2${REDACTED}`)
    .replace(BARE, `$1${REDACTED}`)
    .replace(NETRC, `$1${REDACTED}`)
    .replace(REDIS_AUTH, `$1$2${REDACTED}`)
}
