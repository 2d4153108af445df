import type { Outcome } from '#lib/core/outcome.ts'
import type { Verdict } from '#lib/core/verdict-words.ts'
import type { Cell, Column } from './document.ts'
import { figureWords } from './figure-words.ts'

/** Makes a cell of words; an empty text becomes a dash, so that no cell looks forgotten. */
export function text(words: string, href?: string): Cell {
  return linked({ kind: 'text', text: words === '' ? '–' : words }, href)
}

/** Makes a cell of what a machine said: a hash, a command, an image. */
export function code(words: string, href?: string): Cell {
  return words === '' ? text('') : linked({ kind: 'code', text: words }, href)
}

/** Makes a cell of a figure, written as everywhere in the report. */
export function number(value: number, href?: string): Cell {
  return linked({ kind: 'number', text: figureWords(value) }, href)
}

/** Makes a cell of a verdict, which page and HTML show with its shape. */
export function verdict(value: Verdict, href?: string): Cell {
  return linked({ kind: 'verdict', text: value }, href)
}

/** Makes a cell of an outcome, which page and HTML show with its shape. */
export function outcome(value: Outcome, href?: string): Cell {
  return linked({ kind: 'outcome', text: value }, href)
}

/** Makes columns from titles; those that begin with `#` hold figures and stand at the right edge. */
export function columns(...titles: string[]): Column[] {
  return titles.map((title) => ({ title: title.replace(/^#/, ''), numeric: title.startsWith('#') }))
}

function linked(cell: Cell, href: string | undefined): Cell {
  return href === undefined ? cell : { ...cell, href }
}
