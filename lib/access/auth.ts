import { betterAuth } from 'better-auth'
import { authStore } from '#lib/db/auth-store.ts'
import { authSecret } from './auth-secret.ts'
import { LONGEST_PASSWORD, SHORTEST_PASSWORD } from './password.ts'

const THIRTY_DAYS = 30 * 24 * 60 * 60

type Store = ReturnType<typeof authStore>

let kept: { store: Store; auth: ReturnType<typeof makeAuth> } | undefined

/**
 * better-auth as this house uses it: called on the server only, never mounted as a route, so its public endpoints
 * (sign-up among them) do not exist. Made at first use and kept while the database is the same.
 */
export function auth() {
  const store = authStore()
  if (kept?.store !== store) kept = { store, auth: makeAuth(store, process.env) }
  return kept.auth
}

function makeAuth(store: Store, env: NodeJS.ProcessEnv) {
  const url = env.ROLLCALL_URL || `http://127.0.0.1:${env.PORT || 3000}`
  return betterAuth({
    appName: 'Rollcall',
    baseURL: url,
    secret: authSecret(env),
    database: store,
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: SHORTEST_PASSWORD,
      maxPasswordLength: LONGEST_PASSWORD,
    },
    user: { additionalFields: { role: { type: 'string', input: false, defaultValue: 'viewer' } } },
    // A page cannot set cookies while it renders, so a session is not prolonged: it lasts thirty days.
    session: { expiresIn: THIRTY_DAYS, disableSessionRefresh: true },
    advanced: { cookiePrefix: 'rollcall', useSecureCookies: url.startsWith('https:') },
    telemetry: { enabled: false },
    logger: { level: 'error' },
  })
}
