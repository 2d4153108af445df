/** Maps a line and column, both from 1, to the offset in the text; what lies beyond the text's end, or the line's, ends there. */
export function caretAt(text: string, line: number, column: number): number {
  const lines = text.split('\n')
  const before = lines.slice(0, line - 1).reduce((sum, { length }) => sum + length + 1, 0)
  const within = Math.min(column - 1, (lines[line - 1] ?? '').length)
  return Math.min(before + Math.max(0, within), text.length)
}
