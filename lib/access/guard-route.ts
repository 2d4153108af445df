import { DatabaseUnavailable } from '#lib/db/database-unavailable.ts'
import { allowedHost } from './allowed-host.ts'
import { allowedOrigin } from './allowed-origin.ts'
import type { Caller } from './caller.ts'
import { problem } from './problem.ts'
import { may, type Permission, refusal } from './roles.ts'
import { sessionCaller } from './session.ts'
import { tokenCaller } from './tokens.ts'

/**
 * Passes a request with a session or a bearer token that carries the permission; answers problem+json otherwise (421 for
 * a strange Host, 401, 403, 503 while the database is down, and 500 with an id that the log names too).
 */
export async function guardRoute(
  request: Request,
  permission: Permission,
  handler: (caller: Caller) => Promise<Response>,
): Promise<Response> {
  try {
    const caller = await admit(request, permission)
    return caller instanceof Response ? caller : unkept(await handler(caller))
  } catch (error) {
    if (error instanceof DatabaseUnavailable) return NO_DATABASE()
    // Next's own signals (redirects and the like) carry a digest and are not faults.
    if (error instanceof Error && 'digest' in error) throw error
    const id = crypto.randomUUID()
    console.error(`rollcall: request ${id} to ${new URL(request.url).pathname} failed:`, error)
    return problem(500, 'Rollcall failed', `This is a fault of Rollcall; its log names it ${id}.`, {
      request: id,
    })
  }
}

async function admit(request: Request, permission: Permission): Promise<Caller | Response> {
  const { headers } = request
  if (!allowedHost(headers.get('host'), process.env)) return WRONG_HOST()
  const secret = bearer(headers)
  const caller = secret === null ? await sessionCaller(headers) : await tokenCaller(secret, new Date())
  if (caller === null) return secret === null ? NOBODY() : WRONG_TOKEN()
  // A browser adds the cookie to other sites' requests too, but never a token: only the cookie needs the Origin.
  if (secret === null && !isRead(request) && !allowedOrigin(headers)) return WRONG_ORIGIN()
  if (!may(caller.role, permission)) return problem(403, 'Not allowed', refusal(caller.role, permission))
  return caller
}

/** What one caller may read, no cache may keep for another. */
function unkept(answer: Response): Response {
  if (answer.headers.has('cache-control')) return answer
  const headers = new Headers(answer.headers)
  headers.set('cache-control', 'no-store')
  return new Response(answer.body, { status: answer.status, statusText: answer.statusText, headers })
}

/** The token of `Authorization: Bearer …`; empty when the header is there and holds none, null when it is not. */
function bearer(headers: Headers): string | null {
  const header = headers.get('authorization')
  return header === null ? null : (/^Bearer +(\S+)$/i.exec(header.trim())?.[1] ?? '')
}

function isRead(request: Request): boolean {
  return request.method === 'GET' || request.method === 'HEAD'
}

const NO_DATABASE = () => problem(503, 'No database', 'The database does not answer. Try again in a moment.')
const WRONG_HOST = () =>
  problem(421, 'Wrong address', 'This Host is not Rollcall’s. Use its own address, or set ROLLCALL_URL.')
const WRONG_ORIGIN = () =>
  problem(403, 'Wrong origin', 'A request with a session must come from Rollcall’s own pages.')
const NOBODY = () =>
  problem(401, 'Not signed in', 'Sign in, or send Authorization: Bearer with an API token.')
const WRONG_TOKEN = () => problem(401, 'Unknown token', 'This API token was never made here, or is revoked.')
