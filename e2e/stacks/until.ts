import { setTimeout as sleep } from 'node:timers/promises'

/** Asks `holds` every `paceMs` milliseconds until it does; throws naming `what` after `seconds`. */
export async function until(
  what: string,
  seconds: number,
  holds: () => boolean | Promise<boolean>,
  paceMs = 250,
): Promise<void> {
  const end = Date.now() + seconds * 1000
  while (Date.now() < end) {
    if (await holds()) return
    await sleep(paceMs)
  }
  throw new Error(`${what} did not come about within ${seconds} s`)
}
