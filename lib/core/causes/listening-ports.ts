import type { Proof } from '#lib/core/cause.ts'
import type { Symptoms } from '#lib/core/symptoms.ts'
import { proofLine } from './proof-line.ts'
import { proofOf } from './proof-of.ts'
import { readLines } from './read-lines.ts'

/** A port something is proven to listen on inside a container; `local` where only the container itself can reach it. */
export type Listening = { port: number; local: boolean; proof: Proof }

const LISTENS =
  /\b(?:listen(?:ing|s)?|running|serving|started|ready|available|accepting connections|bound|binding|exposed|up)\b/i
const NOT_LISTENING =
  /\b(?:not listening|stopped listening|fail|failed|cannot|could not|refused|error|stopping|closed)\b/i
const PLACES: readonly RegExp[] = [
  /\b(?:https?|tcp|grpc):\/\/(\[[0-9a-f:.]{2,45}\]|[\w.-]{1,100}):(\d{1,5})\b/i,
  /(?:^|[\s"'(=[])(\[[0-9a-f:.]{0,45}\]|\*|localhost|\d{1,3}(?:\.\d{1,3}){3}|::1?):(\d{1,5})\b(?![:\d])/i,
  /\baddress "([\w.:]{1,60})",? port (\d{1,5})\b/i,
  /\b()port(?:\(s\))?[:=]? ?(\d{1,5})\b/i,
  /\blistening (?:at|on)()(?: port)? :?(\d{2,5})\b/i,
  /(?:^|\s)():(\d{2,5})$/,
]

/** The ports something is proven to listen on: by the log's own words, or by a check that was answered there. */
export function listeningPorts({ service, results, log }: Symptoms): Listening[] {
  const said = readLines(log, 'log').flatMap((line): Listening[] => {
    if (!LISTENS.test(line.text) || NOT_LISTENING.test(line.text)) return []
    const match = PLACES.map((place) => place.exec(line.text)).find((found) => found !== null)
    const port = Number(match?.[2] ?? 0)
    if (!match || port < 1 || port > 65_535) return []
    const local = /^(?:localhost|127(?:\.\d{1,3}){3}|::1|\[::1\])$/i.test(match[1] ?? '')
    return [{ port, local, proof: proofLine(line, service.name) }]
  })
  const answered = results.flatMap((result): Listening[] => {
    if (result.outcome !== 'pass' || (result.kind !== 'http' && result.kind !== 'tcp')) return []
    const port = Number(/^(\d{1,5})\//.exec(result.detail)?.[1] ?? 0)
    const proof = proofOf({ service }, 'check', `Check ${result.kind} ${result.detail}: ${result.reason}`)
    return port > 0 ? [{ port, local: false, proof }] : []
  })
  return [...answered, ...said]
}
