import { setTimeout as sleep } from 'node:timers/promises'

/** Asks `holds` four times a second until it does; throws naming `what` after `seconds`. */
export async function until(
  what: string,
  seconds: number,
  holds: () => boolean | Promise<boolean>,
): Promise<void> {
  const end = Date.now() + seconds * 1000
  while (Date.now() < end) {
    if (await holds()) return
    await sleep(250)
  }
  throw new Error(`${what} did not come about within ${seconds} s`)
}
