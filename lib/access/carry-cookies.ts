import { parseSetCookieHeader, toCookieOptions } from 'better-auth/cookies'
import { cookies } from 'next/headers'

/** Sends the Set-Cookie lines of `from` to the browser; for server actions and routes, since pages cannot. */
export async function carryCookies(from: Headers): Promise<void> {
  const store = await cookies()
  for (const [name, cookie] of parseSetCookieHeader(from.getSetCookie().join(', '))) {
    store.set(name, cookie.value, toCookieOptions(cookie))
  }
}
