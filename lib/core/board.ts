import type { EngineCondition } from './observation.ts'
import type { RunState } from './run.ts'
import type { Tally } from './tally.ts'
import type { Verdict } from './verdict-words.ts'

/** A host as the board shows it; `condition` is null when it answered the last look. */
export type HostCard = {
  id: string
  name: string
  sample: boolean
  condition: EngineCondition | null
  title: string
  advice: string
  engineVersion: string | null
  lookedAt: string | null
  seenAt: string | null
}

export type RunLine = {
  id: string
  number: number
  state: RunState
  verdict: Verdict | null
  requestedBy: string
  requestedAt: string
  finishedAt: string | null
  durationMs: number | null
  tally: Tally
}

/** One stack on the board. */
export type BoardRow = {
  slug: string
  name: string
  hostName: string
  sample: boolean
  defined: boolean
  verdict: Verdict
  /** The row in words, such as `5 of 11 healthy · 6 restarting as expected`. */
  sentence: string
  squares: { service: string; verdict: Verdict; reason: string }[]
  /** When the engine was last seen to say so. */
  observedAt: string | null
  lastRun: RunLine | null
  sprint: { slug: string; name: string } | null
}

export type BoardView = { at: string; hosts: HostCard[]; rows: BoardRow[]; worst: Verdict | null }
