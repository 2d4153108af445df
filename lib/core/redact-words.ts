import { redact } from './redact.ts'
import { clientOptions } from './redaction/client-options.ts'
import { REDACTED } from './redaction/mark.ts'
import { isPlainValue } from './redaction/plain-value.ts'
import { isSecretOption } from './redaction/redact-options.ts'

/** Maps a command given as a list of words (a health check's test) to the same list without its secrets. */
export function redactWords(words: readonly string[]): string[] {
  return words.map((word, index) => redactWord(word, words.slice(0, index)))
}

function redactWord(word: string, before: readonly string[]): string {
  const previous = before.at(-1) ?? ''
  if (isPlainValue(word)) return word
  if (isSecretOption(previous) && !/^--?[a-z]/i.test(word)) return REDACTED
  for (const { option, glued, apart, userAndPassword } of before.flatMap(clientOptions)) {
    const start = apart && previous === option ? 0 : glued && word.startsWith(option) ? option.length : -1
    if (start < 0 || start === word.length) continue
    const colon = userAndPassword ? word.indexOf(':', start) : start - 1
    if (userAndPassword && colon < 0) continue
    return `${word.slice(0, colon + 1)}${REDACTED}`
  }
  return redact(word)
}
