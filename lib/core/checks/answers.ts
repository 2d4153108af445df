import type { ContainerObservation, Usage } from '#lib/core/observation.ts'
import type { ComposeFacts } from '#lib/core/stack.ts'

/**
 * What a tcp or http probe came back with. Only `connected` and `answered` prove that something is there;
 * `blocked` (the address guard refused) and `cancelled` asked nothing.
 */
export type ProbeAnswer =
  | {
      kind: 'connected'
      durationMs: number
      detail: string
      /** The other side hung up at once without a byte: Docker's port proxy does so when nothing listens behind it. */
      hungUp?: boolean
    }
  | {
      kind: 'answered'
      durationMs: number
      detail: string
      status: number
      /** A small, harmless part of the headers, names in lower case. */
      headers?: Record<string, string>
      /** The beginning of the body, decoded. */
      body?: string
      /** True when `body` is only its beginning. */
      bodyCut?: boolean
      /** The certificate that was shown, where the connection was secured. */
      certificate?: Certificate
    }
  | {
      kind: 'refused' | 'timeout' | 'unreachable' | 'blocked' | 'cancelled'
      durationMs: number
      detail: string
    }

/** A certificate as it was shown: when it ends, and why it is not trusted (null where it is). */
export type Certificate = { validTo: string; distrust: string | null }

/** What the engine said when it was asked about the container again; null when the container is gone. */
export type ObservedAnswer = { kind: 'observed'; durationMs: number; container: ContainerObservation | null }

/** The question was not put: the plan withheld it, the engine did not answer, or the run was cancelled. */
export type UnaskedAnswer = { kind: 'unasked'; durationMs: number; reason: string }

/** What a command in a container came to; both outputs as they came, at most 64 KiB of the end. */
export type ExecAnswer = { kind: 'exec'; durationMs: number; exitCode: number | null; output: string }

/** How many lines of a log matched, and the last of them; `searched` is how many lines were read, `cut` whether there were more. */
export type LogAnswer = {
  kind: 'log'
  durationMs: number
  found: number
  lines: string[]
  searched: number
  cut: boolean
}

type UsageAnswer = { kind: 'usage'; durationMs: number; usage: Usage }

type ComposeAnswer = { kind: 'compose files'; durationMs: number; facts: ComposeFacts }

/** What a repository says of itself; `changed` are paths with uncommitted changes, `ignoresEnv` null where there is no `.env`. */
export type RepositoryFacts = {
  commit: string
  branch: string | null
  changed: string[]
  hasEnv: boolean
  ignoresEnv: boolean
  tracksEnv: boolean
  /** Names in `.env.example` (or `.env.sample`, `.env.template`, `.env.dist`); null where there is none. */
  example: { file: string; names: string[] } | null
}

type RepositoryAnswer = { kind: 'repository'; durationMs: number; facts: RepositoryFacts }

/** One thing a drill did, in order, as people read it. */
export type DrillStep = { words: string; durationMs: number }

/** What came of a drill; `trouble` says what kept it from being carried through, null where it was. */
export type DrillAnswer = {
  kind: 'drill'
  durationMs: number
  steps: DrillStep[]
  trouble: string | null
  /** How the container ended when it was stopped. */
  exitCode: number | null
  oomKilled: boolean
  stopMs: number | null
  /** What the probe said before and after; null where none was asked. */
  before: { exitCode: number | null; output: string } | null
  after: { exitCode: number | null; output: string } | null
  /** Whether the service was up again at the end. */
  isUp: boolean
}

export type Answer =
  | ProbeAnswer
  | ObservedAnswer
  | ExecAnswer
  | LogAnswer
  | UsageAnswer
  | ComposeAnswer
  | RepositoryAnswer
  | DrillAnswer
  | UnaskedAnswer
