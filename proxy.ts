import { type NextRequest, NextResponse } from 'next/server'
import { allowedHost } from '#lib/access/allowed-host.ts'
import { problem } from '#lib/access/problem.ts'
import { PATH_HEADER } from '#lib/access/return-path.ts'
import { SECURITY_HEADERS } from '#lib/access/security-headers.ts'

/** Refuses a Host that is not this server's, tells pages their path, and sets the security headers on every answer. */
export function proxy(request: NextRequest): Response {
  const { pathname, search } = request.nextUrl
  // Health is open and tells nothing; probes of container platforms ask for it by whatever name they know.
  if (pathname !== '/api/health' && !allowedHost(request.headers.get('host'), process.env)) {
    return secured(
      problem(421, 'Wrong address', 'This Host is not Rollcall’s. Use its own address, or set ROLLCALL_URL.'),
    )
  }
  const headers = new Headers(request.headers)
  headers.set(PATH_HEADER, pathname + search)
  return secured(NextResponse.next({ request: { headers } }))
}

function secured(response: Response): Response {
  for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.headers.set(name, value)
  return response
}

export const config = { matcher: ['/((?!_next/static/|_next/image).*)'] }
