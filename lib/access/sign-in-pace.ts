/** Tries of late that did not succeed, by e-mail address: when each happened, in milliseconds. */
export type Tries = Map<string, number[]>

const FREE_TRIES = 8
const WINDOW_MS = 60_000
const MOST_ADDRESSES = 10_000

/** Maps the failed tries for an address to how many seconds it must wait now; 0 means go on. */
export function secondsToWait(tries: Tries, email: string, now: number): number {
  const recent = (tries.get(email) ?? []).filter((at) => now - at < WINDOW_MS)
  const oldest = recent.at(-FREE_TRIES)
  return oldest === undefined ? 0 : Math.max(1, Math.ceil((oldest + WINDOW_MS - now) / 1000))
}

/** Notes a try, which a success takes back by forgetting the address; forgets those out of the window, and everyone when strangers fill the memory. */
export function noteTry(tries: Tries, email: string, now: number): void {
  if (tries.size >= MOST_ADDRESSES) tries.clear()
  const recent = (tries.get(email) ?? []).filter((at) => now - at < WINDOW_MS)
  tries.set(email, [...recent, now].slice(-FREE_TRIES))
}
