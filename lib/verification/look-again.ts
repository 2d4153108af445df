import { hosts } from './hosts.ts'
import { lookAtHost } from './look-at-host.ts'

/** Looks at the local engine now, outside the watcher's turn. */
export async function lookAgain(): Promise<void> {
  await lookAtHost(hosts().local)
}
