import type { ContainerObservation } from '#lib/core/observation.ts'

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
    }
  | {
      kind: 'refused' | 'timeout' | 'unreachable' | 'blocked' | 'cancelled'
      durationMs: number
      detail: string
    }

/** What the engine said when it was asked about the container again; null when the container is gone. */
export type ObservedAnswer = { kind: 'observed'; durationMs: number; container: ContainerObservation | null }

/** The question was not put: the plan withheld it, the engine did not answer, or the run was cancelled. */
export type UnaskedAnswer = { kind: 'unasked'; durationMs: number; reason: string }

export type Answer = ProbeAnswer | ObservedAnswer | UnaskedAnswer
