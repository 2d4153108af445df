// Colour, cursor and title sequences: CSI, OSC and other strings that BEL or ST ends, and two-character ones.
const ESCAPES =
  /(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]?|\u001b[\]PX^_][^\u0007\u001b\n]*(?:\u0007|\u001b\\)|\u001b[ -/]*[0-~]?/g
const BIDI = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g
const INVISIBLE = /[\u200b\u2028\u2029\u2060\ufeff]/g
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g

/**
 * Maps output to text that is safe to show and to store: colours and cursor moves go, other control and
 * bidirectional characters become visible, lone surrogates become U+FFFD; line breaks are `\n`.
 */
export function printable(text: string): string {
  return text
    .replace(ESCAPES, '')
    .replace(/(?<!\r)\r+\n/g, '\n')
    .replace(/\r/g, '\n')
    .replace(CONTROLS, picture)
    .replace(BIDI, named)
    .replace(INVISIBLE, named)
    .toWellFormed()
}

function picture(character: string): string {
  const code = character.charCodeAt(0)
  if (code < 0x20) return String.fromCharCode(0x2400 + code)
  return code === 0x7f ? '\u2421' : named(character)
}

function named(character: string): string {
  return `<U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}>`
}
