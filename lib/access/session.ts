import { hasPeople } from '#lib/db/read/people.ts'
import { auth } from './auth.ts'
import type { Caller } from './caller.ts'
import { parseRole } from './roles.ts'

/** Maps the session cookie of a request to its caller, null when there is none, it ended, or its role is unknown. */
export async function sessionCaller(headers: Headers): Promise<Caller | null> {
  if (!headers.get('cookie')?.includes('rollcall.session_token=')) return null
  const session = await readSession(headers)
  if (session === null) return null
  const role = parseRole(session.user.role)
  if (role === null) return null
  return { kind: 'person', id: session.user.id, name: session.user.name || session.user.email, role }
}

async function readSession(headers: Headers) {
  try {
    return await auth().api.getSession({ headers: cookieOnly(headers) })
  } catch (error) {
    // better-auth hides what went wrong; if it is the database, asking it throws DatabaseUnavailable instead.
    await hasPeople()
    throw error
  }
}

/** The one header that better-auth needs; its own origin rules stay out of the way of the door's. */
export function cookieOnly(headers: Headers): Headers {
  return new Headers({ cookie: headers.get('cookie') ?? '' })
}
