import { randomBytes } from 'node:crypto'
import { hashPassword } from 'better-auth/crypto'

export const SHORTEST_PASSWORD = 10
export const LONGEST_PASSWORD = 128

/** Maps a password to what is wrong with it, as a sentence, or null. */
export function passwordTrouble(password: string): string | null {
  if (password.length < SHORTEST_PASSWORD)
    return `The password needs at least ${SHORTEST_PASSWORD} characters.`
  if (password.length > LONGEST_PASSWORD)
    return `The password may have at most ${LONGEST_PASSWORD} characters.`
  return null
}

/** Maps a password to its salted scrypt hash, in better-auth's form. */
export async function passwordHash(password: string): Promise<string> {
  return hashPassword(password)
}

/** Makes a password of 96 random bits to hand to somebody, who then changes it. */
export function randomPassword(): string {
  return randomBytes(12).toString('base64url')
}
