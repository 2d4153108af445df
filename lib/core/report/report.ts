import type { CodeChange } from '#lib/core/code-change.ts'
import type { Commit } from '#lib/core/commits.ts'
import type { CommitTotals } from '#lib/core/commits-totals.ts'
import type { CheckResult } from '#lib/core/outcome.ts'
import type { JudgedService, RunHead } from '#lib/core/run.ts'
import type { Tally } from '#lib/core/tally.ts'
import type { Verdict } from '#lib/core/verdict-words.ts'

/** A number the report states, with the place in the report that proves it. */
export type Figure = { key: string; label: string; value: number; section: SectionKey }

export const SECTIONS = ['summary', 'status', 'changes', 'checks', 'commits', 'provenance'] as const
export type SectionKey = (typeof SECTIONS)[number]

/** A service in the status tables; state, health and ports are what the run's evidence says, not the definition. */
export type ServiceLine = JudgedService & { state: string; health: string; ports: string }

/** A check with its number in the report, by which other places point to it. */
export type NumberedCheck = CheckResult & { number: number }

/** What changed since the previous run; `gone` holds the earlier run's results and so has no evidence here. */
export type ReportChanges = {
  previous: { id: string; number: number; finishedAt: string | null }
  appeared: NumberedCheck[]
  fixed: NumberedCheck[]
  stillFailing: NumberedCheck[]
  gone: CheckResult[]
  services: { name: string; before: Verdict | null; after: Verdict | null }[]
}

export type ReportStack = {
  slug: string
  name: string
  hostName: string
  sample: boolean
  /** The latest run that finished in the sprint; null when there is none, and then nothing below is known. */
  run: RunHead | null
  verdict: Verdict
  sentence: string
  tally: Tally
  groups: { name: string; services: ServiceLine[] }[]
  checks: NumberedCheck[]
  changes: ReportChanges | null
}

export type ReportCommits =
  | { state: 'none' }
  | { state: 'unreadable'; path: string; branch: string; reason: string }
  | {
      state: 'read'
      path: string
      branch: string
      head: string
      shallow: boolean
      commits: Commit[]
      totals: CommitTotals
      types: { type: string | null; commits: number }[]
      change: CodeChange[]
    }

/** The report of a sprint: every export and the page are made from this and nothing else. Instants are ISO 8601 in UTC. */
export type Report = {
  format: 'rollcall-report-1'
  sprint: { slug: string; name: string; goal: string; from: string; to: string; zone: string; days: number }
  interval: { from: string; toExclusive: string }
  phase: 'ahead' | 'under way' | 'over'
  composedAt: string
  /** Stacks of the report that are sample data. */
  samples: string[]
  summary: string[]
  /** What the report cannot say, one sentence each. */
  notVerified: string[]
  figures: Figure[]
  stacks: ReportStack[]
  commits: ReportCommits
}
