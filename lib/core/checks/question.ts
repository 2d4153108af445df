import type { HttpCheck } from '#lib/core/declared-check.ts'

/** Does the port take a connection? */
type TcpQuestion = { on: 'tcp'; host: string; port: number }

/** Which HTTP statuses are right: exactly one, anything below 400, or any answer at all. */
export type WantedStatus = number | 'below 400' | 'any'

/** What a GET's answer has to be. */
export type HttpWants = Pick<
  HttpCheck,
  'status' | 'headers' | 'contains' | 'matches' | 'json' | 'latencyMs' | 'tlsDays'
>

type HttpQuestion = { on: 'http'; url: string; wants: HttpWants }

/** What does the engine say about this container? Null when the service has none to ask about. */
type ObservationQuestion = { on: 'observation'; containerId: string | null }

/** What does a command say inside the container? */
type ExecQuestion = { on: 'exec'; containerId: string; command: string[] }

/** Is there a line in the container's log that matches (RE2), since it last started? */
type LogQuestion = { on: 'log'; containerId: string; pattern: string; since: string | null }

/** What does the container use now? */
type UsageQuestion = { on: 'usage'; containerId: string }

/** What do compose files on this machine say beyond their services? */
type ComposeQuestion = { on: 'compose files'; files: string[] }

/** What did the compose files say when the definition was made? Answered like compose files, from the definition. */
type DefinitionQuestion = { on: 'definition' }

/** What does the repository in this folder say of itself? */
type RepositoryQuestion = { on: 'repository'; folder: string }

/** Stops a container and starts it again, or restarts or re-creates it, with a probe asked before and after. */
type DrillQuestion =
  | { on: 'drill'; drill: 'graceful-stop'; containerId: string; graceMs: number }
  | {
      on: 'drill'
      drill: 'persistence'
      containerId: string
      how: 'restart' | 'recreate'
      probe: string[]
      graceMs: number
    }

/** Nothing may be asked: `reason` says why, `instead` what would have been asked. The check ends as not verified. */
type WithheldQuestion = { on: 'nothing'; reason: string; instead: string }

export type Question =
  | ObservationQuestion
  | TcpQuestion
  | HttpQuestion
  | ExecQuestion
  | LogQuestion
  | UsageQuestion
  | ComposeQuestion
  | DefinitionQuestion
  | RepositoryQuestion
  | DrillQuestion
  | WithheldQuestion

/** How long a tcp or http question waits for its answer, in milliseconds. */
export const PROBE_DEADLINE_MS = 5000

/** How long a question that the engine answers waits, in milliseconds; drills have their grace period on top. */
export const ENGINE_DEADLINE_MS = 10_000
