import type { CauseCode } from '#lib/core/cause.ts'
import type { Said } from './said.ts'

/** What a cause is called and how to be rid of it; services with the same title share a cause. */
export type Words = { title: string; wayOut: string }

/** A line that gives a cause away, with the groups its pattern named and the lines around it, nearest first. */
export type Told = {
  /** A named group of the pattern, trimmed; empty where it took no part. */
  name: (group: string) => string
  line: Said
  before: readonly Said[]
  after: readonly Said[]
}

/** One way a line gives a cause away; patterns are bounded, so that any line is read in linear time. */
export type Tell = {
  when: RegExp
  /** What the line must not say. */
  unless?: RegExp
  /** Null where the lines around it say that it is something else. */
  say: (told: Told) => Words | null
}

/** A cause that lines of output give away; lines it `ignores` are not its service's own trouble. */
export type LogRule = { code: CauseCode; tells: readonly Tell[]; ignores?: (line: Said) => boolean }
