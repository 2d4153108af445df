import type { Outcome } from '#lib/core/outcome.ts'
import type { Verdict } from '#lib/core/verdict-words.ts'

/**
 * One piece of the laid-out report. `href` is a place in the document (`#evidence-3`) or on the server (`/runs/…`).
 * All words and figures are final: page, Markdown and HTML only set them.
 */
export type Cell =
  | { kind: 'text' | 'code' | 'number'; text: string; href?: string }
  | { kind: 'verdict'; text: Verdict; href?: string }
  | { kind: 'outcome'; text: Outcome; href?: string }

export type Column = { title: string; numeric: boolean }

export type EvidenceBlock = {
  kind: 'evidence'
  number: number
  title: string
  outcome: Outcome
  reason: string
  facts: { label: string; value: Cell }[]
  output: string
}

export type Block =
  | { kind: 'heading'; level: 3 | 4; text: string; anchor: string }
  | { kind: 'paragraph'; text: string }
  | { kind: 'notice'; text: string }
  | { kind: 'list'; items: Cell[] }
  | { kind: 'facts'; facts: { label: string; value: Cell }[] }
  | { kind: 'table'; caption: string; columns: Column[]; rows: Cell[][]; totals: Cell[] | null }
  | EvidenceBlock

export type Section = { number: number; title: string; anchor: string; blocks: Block[] }

export type ReportDocument = { title: string; notices: string[]; lead: Block[]; sections: Section[] }
