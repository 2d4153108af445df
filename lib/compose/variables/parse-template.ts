/** What `${NAME…}` does: stand for the value, or give way to `word` by its operator. */
type Operator = '' | '-' | ':-' | '?' | ':?' | '+' | ':+'

export type Part = { text: string } | { name: string; operator: Operator; word: Part[] }

type Template = { ok: true; parts: Part[] } | { ok: false; message: string }

type Cursor = { text: string; index: number; depth: number }

class Malformed extends Error {}

const NAME = /[A-Za-z_][A-Za-z0-9_]*/y
const OPERATOR = /:?[-?+]/y
const DEEPEST = 20
const ESCAPE = 'A `$` that is meant as itself is written `$$`.'

/** Maps a value with `$NAME`, `${NAME:-word}` and `$$` in it to its parts; `ok: false` says what is malformed. */
export function parseTemplate(text: string): Template {
  if (!text.includes('$')) return { ok: true, parts: text === '' ? [] : [{ text }] }
  try {
    return { ok: true, parts: readParts({ text, index: 0, depth: 0 }) }
  } catch (error) {
    if (error instanceof Malformed) return { ok: false, message: error.message }
    throw error
  }
}

function readParts(cursor: Cursor): Part[] {
  const parts: Part[] = []
  let literal = ''
  while (cursor.index < cursor.text.length) {
    const character = cursor.text.charAt(cursor.index)
    if (character === '}' && cursor.depth > 0) break
    if (character !== '$') {
      literal += character
      cursor.index += 1
    } else if (cursor.text.charAt(cursor.index + 1) === '$') {
      literal += '$'
      cursor.index += 2
    } else {
      if (literal !== '') parts.push({ text: literal })
      literal = ''
      parts.push(readVariable(cursor))
    }
  }
  if (literal !== '') parts.push({ text: literal })
  return parts
}

function readVariable(cursor: Cursor): Part {
  cursor.index += 1
  if (cursor.text.charAt(cursor.index) !== '{') return { name: readName(cursor), operator: '', word: [] }
  cursor.index += 1
  const name = readName(cursor)
  const operator = (take(OPERATOR, cursor) ?? '') as Operator
  const word = operator === '' ? [] : readWord(cursor)
  if (cursor.text.charAt(cursor.index) !== '}') throw new Malformed(`\`\${${name}\` is not closed by \`}\`.`)
  cursor.index += 1
  return { name, operator, word }
}

function readWord(cursor: Cursor): Part[] {
  if (cursor.depth >= DEEPEST) throw new Malformed(`Variables are nested more than ${DEEPEST} deep.`)
  cursor.depth += 1
  const parts = readParts(cursor)
  cursor.depth -= 1
  return parts
}

function readName(cursor: Cursor): string {
  const name = take(NAME, cursor)
  if (name === null) throw new Malformed(`A \`$\` here is followed by no variable name. ${ESCAPE}`)
  return name
}

function take(pattern: RegExp, cursor: Cursor): string | null {
  pattern.lastIndex = cursor.index
  const found = pattern.exec(cursor.text)?.[0] ?? null
  cursor.index += found?.length ?? 0
  return found
}
