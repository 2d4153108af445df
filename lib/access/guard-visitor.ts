import { headers } from 'next/headers'
import type { Answer } from '#lib/core/answer.ts'
import { allowedHost } from './allowed-host.ts'
import { allowedOrigin } from './allowed-origin.ts'

/** Passes an action that was sent to this server by one of its own pages, whoever sent it. */
export async function guardVisitor(): Promise<Answer> {
  const asked = await headers()
  if (allowedHost(asked.get('host'), process.env) && allowedOrigin(asked)) return { ok: true }
  return {
    ok: false,
    reason: 'This was sent from another site. Open Rollcall by its own address and try again.',
  }
}
