import { redact } from './redact.ts'
import { type ClientOption, clientOptions } from './redaction/client-options.ts'
import { REDACTED } from './redaction/mark.ts'
import { isPlainValue } from './redaction/plain-value.ts'
import { isSecretOption } from './redaction/redact-options.ts'

/** Maps a command given as a list of words (a health check's test) to the same list without its secrets. */
export function redactWords(words: readonly string[]): string[] {
  // A set, for a list may name one program over and over.
  const options = new Set<ClientOption>()
  return words.map((word, index) => {
    const previous = words[index - 1] ?? ''
    for (const option of clientOptions(previous)) options.add(option)
    return redactWord(word, previous, options)
  })
}

function redactWord(word: string, previous: string, options: ReadonlySet<ClientOption>): string {
  if (isPlainValue(word)) return word
  if (isSecretOption(previous) && !/^--?[a-z]/i.test(word)) return REDACTED
  for (const { option, glued, apart, userAndPassword } of options) {
    const start = apart && previous === option ? 0 : glued && word.startsWith(option) ? option.length : -1
    if (start < 0 || start === word.length) continue
    const colon = userAndPassword ? word.indexOf(':', start) : start - 1
    if (userAndPassword && colon < 0) continue
    return `${word.slice(0, colon + 1)}${REDACTED}`
  }
  return redact(word)
}
