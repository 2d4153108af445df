import { REDACTED } from './mark.ts'
import { isPlainValue } from './plain-value.ts'
import { secretKindOf } from './secret-name.ts'

const PAIR =
  /((?<![\w-])["']?(?:name|key)["']?[ \t]{0,9}[:=][ \t]{0,9}["']?)([\w.-]{1,200})(["']?[,;\s]{1,60}["']?value["']?[ \t]{0,9}[:=][ \t]{0,9})("(?:[^"\\]|\\.)*"?|'[^'\n]*'?|[^\s,}]+)/gi

/** Takes out the value where a secret's name and its value are fields of their own: `name: DB_PASSWORD, value: …`. */
export function redactPairs(text: string): string {
  return text.replace(PAIR, (whole, before: string, name: string, between: string, value: string) => {
    const quote = /^["']/.exec(value)?.[0] ?? ''
    const bare = value.slice(quote.length)
    if (secretKindOf(name) === null || isPlainValue(bare.replace(/["']$/, ''))) return whole
    const closing = quote !== '' && bare.endsWith(quote) ? quote : ''
    return `${before}${name}${between}${quote}${REDACTED}${closing}`
  })
}
