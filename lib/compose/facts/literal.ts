import { type Part, parseTemplate } from '../variables/parse-template.ts'

/** `text` is what of a value stands in its file; `shown` has variables without a default by their names besides; `isOpen` says whether there are any. */
export type Literal = { text: string; shown: string; isOpen: boolean }

/** Maps a value as its file writes it to what of it stands there: variables are left out, their defaults stay. */
export function literalOf(written: string): Literal {
  const template = parseTemplate(written)
  return template.ok ? join(template.parts) : { text: '', shown: '', isOpen: true }
}

function join(parts: readonly Part[]): Literal {
  const pieces = parts.map(pieceOf)
  return {
    text: pieces.map(({ text }) => text).join(''),
    shown: pieces.map(({ shown }) => shown).join(''),
    isOpen: pieces.some(({ isOpen }) => isOpen),
  }
}

function pieceOf(part: Part): Literal {
  if ('text' in part) return { text: part.text, shown: part.text, isOpen: false }
  const { name, operator, word } = part
  // A word after `?` is a message, no value.
  return operator.endsWith('-') || operator.endsWith('+')
    ? join(word)
    : { text: '', shown: `\${${name}}`, isOpen: true }
}
