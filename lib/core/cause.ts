/** Why a service is not as it should be, by the field's word for it. */
export const CAUSE_CODES = [
  'missing-module',
  'command-not-found',
  'not-executable',
  'exec-format',
  'health-tool-missing',
  'health-wrong-port',
  'health-wrong-path',
  'health-timeout',
  'blocked-by-dependency',
  'localhost-in-container',
  'host-not-found',
  'connection-refused',
  'wrong-password',
  'database-missing',
  'table-missing',
  'port-taken',
  'out-of-memory',
  'killed',
  'segfault',
  'disk-full',
  'read-only',
  'permission-denied',
  'environment-variable',
  'configuration',
  'migration',
  'image-missing',
  'mount-missing',
  'start-refused',
  'tls',
  'clock',
  'stopped-by-hand',
  'ended-by-itself',
  'paused',
  'slow-start',
  'silent-crash-loop',
  'application-error',
  'never-created',
  'unexplained',
] as const
export type CauseCode = (typeof CAUSE_CODES)[number]

/** Where a line of proof was read. */
export type ProofSource = 'log' | 'health check' | 'exit code' | 'engine' | 'check'

/** A line as it was said, redacted and bounded, and by whom. */
export type Proof = { source: ProofSource; service: string; words: string }

/** One cause in a run: what it is, what proves it, the way out in one sentence, and every service it explains. */
export type Cause = {
  code: CauseCode
  /** What stands in the way, in a few words, such as `No module named “orders”`. */
  title: string
  proof: Proof[]
  wayOut: string
  /** Where the cause sits: the services that show it themselves, in name order. */
  services: string[]
  /** The services that only wait for those, in name order. */
  blocked: string[]
  /** Since when the first of them is not as it should be, as far as the engine tells. */
  since: string | null
}
