import { APIError } from 'better-auth/api'
import { auth } from './auth.ts'
import { passwordTrouble } from './password.ts'
import { cookieOnly } from './session.ts'
import { noteTry, secondsToWait, type Tries } from './sign-in-pace.ts'

/** A session was opened, changed or ended; `headers` carry the Set-Cookie lines for the browser. */
export type CookieAnswer = { ok: true; headers: Headers } | { ok: false; reason: string }

const kept = globalThis as typeof globalThis & { rollcallSignInTries?: Tries }

/** Opens a session; refused without telling whether the address or the password was wrong, or after many tries. */
export async function signIn(given: { email: string; password: string }, now: Date): Promise<CookieAnswer> {
  kept.rollcallSignInTries ??= new Map()
  const email = given.email.toLowerCase()
  const wait = secondsToWait(kept.rollcallSignInTries, email, now.getTime())
  if (wait > 0) return { ok: false, reason: `Too many tries. Wait ${wait} seconds, then try again.` }
  // Noted before it is known to fail, or many at once would all pass.
  noteTry(kept.rollcallSignInTries, email, now.getTime())
  const answer = await refusedAs('This e-mail address and password do not belong together.', () =>
    auth().api.signInEmail({ body: { email, password: given.password }, returnHeaders: true }),
  )
  if (answer.ok) kept.rollcallSignInTries.delete(email)
  return answer
}

/** Ends the session of a request, if it has one. */
export async function signOut(headers: Headers): Promise<CookieAnswer> {
  return refusedAs('There was no session to end.', () =>
    auth().api.signOut({ headers: cookieOnly(headers), returnHeaders: true }),
  )
}

/** Changes the caller's password and ends their other sessions. */
export async function changePassword(
  headers: Headers,
  passwords: { currentPassword: string; newPassword: string },
): Promise<CookieAnswer> {
  const reason = passwordTrouble(passwords.newPassword)
  if (reason !== null) return { ok: false, reason }
  return refusedAs('The present password is not right.', () =>
    auth().api.changePassword({
      headers: cookieOnly(headers),
      body: { ...passwords, revokeOtherSessions: true },
      returnHeaders: true,
    }),
  )
}

/** better-auth refuses by throwing an APIError of the 400s; anything else is a fault and goes on. */
async function refusedAs(
  reason: string,
  ask: () => Promise<{ headers: Headers | null }>,
): Promise<CookieAnswer> {
  try {
    return { ok: true, headers: (await ask()).headers ?? new Headers() }
  } catch (error) {
    if (error instanceof APIError && error.statusCode < 500) return { ok: false, reason }
    throw error
  }
}
