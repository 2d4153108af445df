import type { ErrorCode } from 'yaml'

const PLAIN: Partial<Record<ErrorCode, string>> = {
  TAB_AS_INDENT: 'A tab indents this line; YAML is indented by spaces.',
  BAD_INDENT: 'The indentation does not fit the lines around it.',
  BAD_ALIAS: 'This alias is not written as YAML asks.',
  MULTIPLE_ANCHORS: 'A value can have one anchor only.',
  MULTIPLE_TAGS: 'A value can have one tag only.',
  BLOCK_AS_IMPLICIT_KEY: 'A second `key:` stands on this line; put it on its own line or in quotes.',
  MULTILINE_IMPLICIT_KEY: 'A key goes over more than one line; a `:` or an indentation is missing.',
  BAD_DQ_ESCAPE: 'Double quotes hold a backslash sequence that YAML does not know.',
  BAD_SCALAR_START: 'A value cannot begin with this character; put it in quotes.',
  KEY_OVER_1024_CHARS: 'A key is longer than 1,024 characters.',
  RESOURCE_EXHAUSTION: 'The values are nested too deeply.',
}

/** Maps a YAML error to a sentence; the parser's own words are kept where they are plain enough. */
export function yamlMessage(code: ErrorCode, message: string): string {
  if (/Missing closing/.test(message)) return 'A closing quote is missing.'
  if (/must end with a|Flow (map|sequence) in block/.test(message))
    return 'A closing bracket is missing or out of place.'
  if (/Implicit map keys need to be followed by map values/.test(message)) return 'A key has no `:` after it.'
  const plain = PLAIN[code]
  if (plain !== undefined) return plain
  // Its other messages may quote the file, and so a secret.
  return 'This is not valid YAML here.'
}
