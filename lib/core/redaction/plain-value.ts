const LITERAL = /^(?:yes|no|true|false|null|none|nil|undefined)[)\]},;.]*$/i
const REFERENCE = /^(?:\$\{[A-Za-z_]\w*\}|\$[A-Z][A-Z0-9_]{2,})$/

/** Whether a value under a secret's name holds no secret: a literal, or a reference to a variable. */
export function isPlainValue(value: string): boolean {
  const bare = value.trim()
  return bare === '' || LITERAL.test(bare) || REFERENCE.test(bare)
}
