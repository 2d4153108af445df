import type { WantedStatus } from './checks/question.ts'

export const COMPARISONS = ['=', '!=', '<', '<=', '>', '>=', 'matches', 'exists'] as const
export type Comparison = (typeof COMPARISONS)[number]

/** What a value in a JSON body has to be; `path` is RFC 9535 JSONPath, the first value it finds is compared. */
export type JsonExpectation = { path: string; is: Comparison; value: string | number | boolean | null }

export type HttpCheck = {
  kind: 'http'
  /** The container's port. */
  port: number
  scheme: 'http' | 'https'
  path: string
  status: WantedStatus
  /** Response headers by lower-case name, and the pattern (RE2) each value must match. */
  headers: Record<string, string>
  contains: string | null
  /** A pattern (RE2) that the body must match. */
  matches: string | null
  json: JsonExpectation[]
  latencyMs: number | null
  /** The certificate must be good for this many days more; null asks nothing of it. */
  tlsDays: number | null
}

/**
 * A check that a team declares for a service. Patterns are RE2 (linear time); sizes are bytes, times milliseconds; a null
 * target asks nothing.
 */
export type DeclaredCheck = { retries: Retries | null } & (
  | HttpCheck
  | { kind: 'tcp'; port: number }
  | { kind: 'exec'; command: string[]; exitCode: number; matches: string | null }
  | { kind: 'log'; pattern: string; present: boolean }
  | {
      kind: 'image'
      maxBytes: number | null
      maxAgeDays: number | null
      pinned: boolean | null
      nonRoot: boolean | null
    }
  | { kind: 'resource'; maxMemoryBytes: number | null; maxCpuPercent: number | null }
  | { kind: 'startup'; withinMs: number }
  | { kind: 'restart'; most: number; withinMs: number }
  | { kind: 'mount'; target: string; readOnly: boolean | null; volume: string | null }
  | { kind: 'network'; isolatedFrom: string[] }
  | { kind: 'persistence'; how: 'restart' | 'recreate'; probe: string[] }
  | { kind: 'graceful-stop' }
)

/** How often a check is tried in all, and how long it waits between tries. */
export type Retries = { attempts: number; everyMs: number }

export type DeclaredKind = DeclaredCheck['kind']

/** Lets a failing check pass as `waived`, with who answers for it; past `until` (a date, inclusive, UTC) it counts again. */
export type Waiver = {
  kind: string
  /** The check's detail; null waives every check of the kind. */
  detail: string | null
  owner: string
  reason: string
  until: string
}
