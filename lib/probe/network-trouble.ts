import { redact } from '#lib/core/redact.ts'
import type { Found } from './attempt.ts'
import { isTlsTrouble, tlsWords } from './tls-words.ts'

const DROPPED = new Set(['ECONNRESET', 'EPIPE'])

/** Maps what a socket or a name lookup failed with to the answer of a probe. */
export function networkTrouble(error: unknown, place: string): Found {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const said = redact(error instanceof Error ? error.message : String(error)).slice(0, 300)
  if (isTlsTrouble(code)) return { kind: 'unreachable', detail: `${place} ${tlsWords(code, said)}` }
  if (code === 'ECONNREFUSED') return { kind: 'refused', detail: `${place} refused the connection.` }
  if (DROPPED.has(code)) return { kind: 'refused', detail: `${place} dropped the connection: ${said}` }
  if (code === 'ETIMEDOUT') return { kind: 'timeout', detail: `${place} did not answer.` }
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN')
    return { kind: 'unreachable', detail: `${place} has no address.` }
  return { kind: 'unreachable', detail: `${place} could not be reached: ${said}` }
}
