import { proofOf } from './proof-of.ts'
import type { CauseRule } from './rule.ts'

const TOLERATED_MS = 5 * 60_000

/** Reads from a container that was started in the future that the host's clock differs. */
export const clockAhead: CauseRule = (symptoms, scene) => {
  const startedAt = symptoms.container?.startedAt ?? null
  if (startedAt === null) return null
  const ahead = Date.parse(startedAt) - scene.now.getTime()
  if (!(ahead > TOLERATED_MS)) return null
  return {
    code: 'clock',
    title: "The host's clock is ahead",
    proof: [
      proofOf(symptoms, 'engine', `Started at ${startedAt}, while it is ${scene.now.toISOString()} here.`),
    ],
    wayOut: 'Set the clocks of both machines by NTP, such as with timedatectl set-ntp true.',
  }
}
