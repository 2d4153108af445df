import { Lexer } from 'yaml'
import { redact } from '#lib/core/redact.ts'
import type { Place, Troubles } from '#lib/yaml/trouble.ts'

type Comment = { text: string; at: Place }

/** Finds comments that look as if they held a credential: the text of the file is kept with them. */
export function checkComments(file: string, text: string, troubles: Troubles): void {
  const comments = commentsOf(file, text)
  const whole = comments.map((comment) => comment.text).join('\n')
  // Looking once at all of them is quick; at each, only where there is something to find.
  if (redact(whole) === whole) return
  for (const comment of comments)
    if (redact(comment.text) !== comment.text)
      troubles.add(comment.at, 'This comment looks as if it held a credential, and it is kept.')
}

function commentsOf(file: string, text: string): Comment[] {
  const comments: Comment[] = []
  let [line, lineStart, offset] = [1, 0, 0]
  for (const word of new Lexer().lex(text)) {
    // The lexer marks what begins a document or a plain value by characters that the text does not have.
    if (word === '\u0002' || word === '\u0018' || word === '\u001f') continue
    if (word.startsWith('#'))
      comments.push({ text: word, at: { file, line, column: offset - lineStart + 1 } })
    for (let at = word.indexOf('\n'); at >= 0; at = word.indexOf('\n', at + 1)) {
      line += 1
      lineStart = offset + at + 1
    }
    offset += word.length
  }
  return comments
}
