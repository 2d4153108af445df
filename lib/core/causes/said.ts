import type { ProofSource } from '#lib/core/cause.ts'

export type Level = 'fatal' | 'error' | 'warn' | 'info' | 'debug'

/** One line that a container or a check said. */
export type Said = {
  source: ProofSource
  /** The line as it was said. */
  raw: string
  /** What it says, without time stamp, process and level; of a structured line its message and its error. */
  text: string
  /** How grave its speaker calls it; null where it does not say. */
  level: Level | null
  /** Whether it stands indented under another line. */
  isNested: boolean
  /** Which entry it belongs to: lines of one stack trace count as one. */
  entry: number
}
