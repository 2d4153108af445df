import type { Cause, CauseCode } from './cause.ts'
import type { DeclaredCheck, Waiver } from './declared-check.ts'
import type { CheckResult } from './outcome.ts'
import type { Dependency } from './stack.ts'
import type { ServiceRow } from './stack-view.ts'
import type { Verdict } from './verdict-words.ts'

/** What one end of a stretch of runs is told by. */
export type StretchEnd = { id: string; number: number; at: string }

/** Finished runs in a row in which a service had one cause; open while the newest finished run still has it. */
export type CauseStretch = {
  code: CauseCode
  title: string
  firstRun: StretchEnd
  lastRun: StretchEnd
  runs: number
  isOpen: boolean
}

/** Another service this one waits for, and how that one is judged now; null where the stack does not know it. */
export type DependencyLine = Dependency & { verdict: Verdict | null }

export type ServiceView = {
  at: string
  stack: { slug: string; name: string; hostName: string; sample: boolean }
  service: ServiceRow
  definition: {
    roleReason: string
    groupReason: string
    dependsOn: DependencyLine[]
    checks: DeclaredCheck[]
    waivers: Waiver[]
  }
  /** Of its newest finished run. */
  cause: Cause | null
  /** This service's results in its newest finished run. */
  results: CheckResult[]
  run: { id: string; number: number; finishedAt: string } | null
  /** Newest first. */
  history: CauseStretch[]
}
