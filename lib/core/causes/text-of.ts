import type { Said } from './said.ts'

/** Maps lines to what they say, one a line. */
export function textOf(lines: readonly Said[]): string {
  return lines.map(({ text }) => text).join('\n')
}
