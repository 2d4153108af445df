import type { FileKind } from '#lib/core/code-change.ts'

const NUMBERS = new Intl.NumberFormat('en')

/** Writes a figure as page, Markdown and HTML show it: `9,800`. The only place where a number of the report becomes text. */
export function figureWords(value: number): string {
  return NUMBERS.format(value)
}

/** Writes a figure with its noun: `1 commit`, `9,800 lines`; the plural is the noun with an s unless it is given. */
export function countWords(value: number, noun: string, plural = `${noun}s`): string {
  return `${figureWords(value)} ${value === 1 ? noun : plural}`
}

export const KIND_WORDS: Record<FileKind, string> = {
  source: 'Source',
  tests: 'Tests',
  configuration: 'Configuration',
  documentation: 'Documentation',
  other: 'Other',
  generated: 'Generated and lock files',
}
