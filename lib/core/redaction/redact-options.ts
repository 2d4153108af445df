import { argumentAfter } from './argument-after.ts'
import { REDACTED } from './mark.ts'
import { isPlainValue } from './plain-value.ts'
import { secretKindOf } from './secret-name.ts'

const OPTION = /(?<![\w-])(?:--?[A-Za-z][\w-]{2,}|requirepass|masterauth)(?![\w=:-])/g
const WORD_OF_PROSE =
  /^(?:and|argument|can|cannot|flag|for|has|if|in|instead|is|must|not|of|on|option|or|parameter|should|to|was|with)$/

/** Whether a word of a command line is an option (`--password`) whose value is a secret. */
export function isSecretOption(word: string): boolean {
  if (/^(?:requirepass|masterauth)$/.test(word)) return true
  return /^--?[A-Za-z][\w-]{2,}$/.test(word) && secretKindOf(word) !== null
}

/** Takes out the value that follows a secret's option: `--password value`, `"--password", "value"`, `requirepass value`. */
export function redactOptions(text: string): string {
  if (!/--?[A-Za-z]|requirepass|masterauth/.test(text)) return text
  return text.split('\n').map(redactLine).join('\n')
}

function redactLine(line: string): string {
  let out = ''
  let kept = 0
  for (const match of line.matchAll(OPTION)) {
    if (match.index < kept || !isSecretOption(match[0])) continue
    const argument = argumentAfter(line, match.index + match[0].length)
    if (argument === null || isPlainValue(argument.value)) continue
    if (/^--?[a-z]/i.test(argument.value) || WORD_OF_PROSE.test(argument.value)) continue
    out += `${line.slice(kept, argument.start)}${REDACTED}`
    kept = argument.end
  }
  return out + line.slice(kept)
}
