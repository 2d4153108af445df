/** Every kind of check, in the order a run asks and shows them; drills come last, for they change what the others look at. */
export const CHECK_KINDS = [
  'state',
  'health',
  'restart',
  'startup',
  'exit code',
  'port',
  'tcp',
  'http',
  'exec',
  'log',
  'image',
  'resource',
  'mount',
  'network',
  'secrets',
  'compose',
  'git',
  'persistence',
  'graceful-stop',
] as const
export type CheckKind = (typeof CHECK_KINDS)[number]

export const OUTCOMES = ['pass', 'fail', 'not verified', 'waived'] as const
export type Outcome = (typeof OUTCOMES)[number]

/** The proof behind an outcome; `output` is redacted and at most 8 KiB, `cutBytes` says how much was left out. */
export type Evidence = {
  asked: string
  expected: string
  actual: string
  exitCode: number | null
  output: string
  cutBytes: number
  durationMs: number
  /** How often it was asked until this answer; 1 where nothing was tried again. */
  attempts: number
  at: string
}

/** What one check found, before evidence is attached. */
export type Finding = { outcome: Outcome; reason: string }

/** One question asked of one subject (a service, or one of its replicas) in one run. */
export type CheckResult = {
  /** Empty when the stack as a whole was asked, as of its compose files and its repository. */
  service: string
  /** The container or replica asked, empty when the service as a whole was. */
  subject: string
  kind: CheckKind
  /** What tells two checks of one kind on one subject apart, such as `8080/tcp`; empty when there is only one. */
  detail: string
  outcome: Outcome
  reason: string
  /** Advice that nobody declared: shown, and never counted against a verdict. */
  advisory: boolean
  evidence: Evidence
}

/** A check's name across runs: the same question to the same subject keeps its key. */
export function checkKey(check: Pick<CheckResult, 'service' | 'subject' | 'kind' | 'detail'>): string {
  return [check.service, check.subject, check.kind, check.detail].join('\u0000')
}
