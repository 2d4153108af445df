import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Maps the environment to the secret that signs session cookies: `BETTER_AUTH_SECRET`, or else 32 random bytes kept in
 * `auth-secret` of the data folder, made at first need and readable by its owner only. Throws when the file is damaged.
 */
export function authSecret(env: Record<string, string | undefined>): string {
  if (env.BETTER_AUTH_SECRET) return env.BETTER_AUTH_SECRET
  const folder = env.ROLLCALL_DATA || 'data'
  const file = join(folder, 'auth-secret')
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  writeOnce(file, randomBytes(32).toString('base64url'))
  const secret = readFileSync(file, 'utf8').trim()
  if (secret.length < 32)
    throw new Error(`${file} is damaged. Delete it and start again; everyone signs in anew.`)
  return secret
}

function writeOnce(file: string, secret: string): void {
  try {
    writeFileSync(file, `${secret}\n`, { flag: 'wx', mode: 0o600 })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
}
