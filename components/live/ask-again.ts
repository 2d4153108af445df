import type { QueryClient } from '@tanstack/react-query'
import { Unanswered } from '#lib/queries/fetch-json.ts'

/** What came of asking for everything again. */
export type Answer = 'answered' | 'offline' | 'signed out'

const SIGNED_OUT = 401
// What a server without its database, and a proxy without its server, answer.
const NOBODY_IN = new Set([502, 503, 504])

/** Asks whether Rollcall can do its work, then every read that the page shows again; refused reads keep their old answer. */
export async function askAgain(client: QueryClient, health: () => Promise<Response>): Promise<Answer> {
  const isWell = await health().then(
    (answer) => answer.ok,
    () => false,
  )
  if (!isWell) return 'offline'
  await client.invalidateQueries()
  const shown = client.getQueryCache().findAll({ type: 'active' })
  const refusals = shown.flatMap(({ state: { error } }) => (error instanceof Unanswered ? error.status : []))
  if (refusals.includes(SIGNED_OUT)) return 'signed out'
  return refusals.some((status) => NOBODY_IN.has(status)) ? 'offline' : 'answered'
}
