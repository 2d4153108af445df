/** Does the port take a connection? */
type TcpQuestion = { on: 'tcp'; host: string; port: number }

/** Which HTTP statuses are right: exactly one, anything below 400, or any answer at all. */
export type WantedStatus = number | 'below 400' | 'any'

/** Does a GET answer with the wanted status, and does its body hold `contains`? */
type HttpQuestion = { on: 'http'; url: string; status: WantedStatus; contains: string | null }

/** What does the engine say about this container? Null when the service has none to ask about. */
export type ObservationQuestion = { on: 'observation'; containerId: string | null }

/** Nothing may be asked: `reason` says why, `instead` what would have been asked. The check ends as not verified. */
type WithheldQuestion = { on: 'nothing'; reason: string; instead: string }

export type Question = ObservationQuestion | TcpQuestion | HttpQuestion | WithheldQuestion

/** How long a tcp or http question waits for its answer, in milliseconds. */
export const PROBE_DEADLINE_MS = 5000
