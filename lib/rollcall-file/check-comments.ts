import { Lexer } from 'yaml'
import { redact } from '#lib/core/redact.ts'
import type { Troubles } from '#lib/yaml/trouble.ts'

/** Finds comments that look as if they held a credential: the text of the file is kept with them. */
export function checkComments(file: string, text: string, troubles: Troubles): void {
  let [line, lineStart, offset] = [1, 0, 0]
  for (const word of new Lexer().lex(text)) {
    // The lexer marks what begins a document or a plain value by characters that the text does not have.
    if (word === '\u0002' || word === '\u0018' || word === '\u001f') continue
    if (word.startsWith('#') && redact(word) !== word)
      troubles.add(
        { file, line, column: offset - lineStart + 1 },
        'This comment looks as if it held a credential, and it is kept.',
      )
    for (let at = word.indexOf('\n'); at >= 0; at = word.indexOf('\n', at + 1)) {
      line += 1
      lineStart = offset + at + 1
    }
    offset += word.length
  }
}
