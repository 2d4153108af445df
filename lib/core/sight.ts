import { spanWords } from './duration.ts'
import type { StoredHost, StoredStack } from './stored-stack.ts'

/** Looks come every few seconds, so a host silent for this long is not being watched. */
const SILENT_MS = 5 * 60_000

/** Whether the host is seen now; if not, whether it does not answer or was not asked, with a clause that says so. */
export type Sight = { verdict: 'seen' } | { verdict: 'unreachable' | 'not verified'; clause: string }

const CLAUSES = {
  absent: 'no engine found',
  denied: 'the engine refuses access',
  'too old': 'the engine is too old',
  unanswering: 'the engine does not answer',
  lost: 'the connection to the engine is lost',
} as const

/** Maps a host to whether what memory holds of it may be told as its present state; samples never age. */
export function sightOf(host: StoredHost, now: Date): Sight {
  if (host.condition !== null) return { verdict: 'unreachable', clause: CLAUSES[host.condition] }
  if (host.seenAt === null) return { verdict: 'not verified', clause: 'not looked at yet' }
  const silent = now.getTime() - Date.parse(host.seenAt)
  if (host.sample || silent <= SILENT_MS) return { verdict: 'seen' }
  return { verdict: 'not verified', clause: `not looked at for ${spanWords(silent)}` }
}

/** The last time the engine answered for this stack, as ISO 8601 in UTC; null when it never did. */
export function seenAtOf(stack: StoredStack): string | null {
  const times = [stack.observation?.at, stack.host.seenAt].filter((at) => typeof at === 'string')
  return times.toSorted((a, b) => Date.parse(a) - Date.parse(b)).at(-1) ?? null
}
