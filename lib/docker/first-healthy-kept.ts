import { type FirstHealthy, firstHealthy } from './first-healthy.ts'
import type { RawContainer } from './raw-container.ts'
import { translateTime } from './translate-time.ts'

const MOST = 5000

/** Remembers, over the looks at one engine, when each container was first healthy in its present life. */
export class FirstHealthyKept {
  #lives = new Map<string, { startedAt: string; known: FirstHealthy }>()

  /** Takes a look at a container into account and gives when it was first healthy (ISO 8601), null where that is not known. */
  see(raw: RawContainer): string | null {
    const { StartedAt: startedAt, Health: health } = raw.State
    const began = translateTime(startedAt)
    if (began === null || !health) return null
    const kept = this.#lives.get(raw.Id)
    const before: FirstHealthy = kept?.startedAt === startedAt ? kept.known : { notUntil: Date.parse(began) }
    const known = firstHealthy(before, raw)
    // Set anew, so that those seen longest ago are the first to be forgotten.
    this.#lives.delete(raw.Id)
    this.#lives.set(raw.Id, { startedAt, known })
    const [oldest] = this.#lives.keys()
    if (this.#lives.size > MOST && oldest !== undefined) this.#lives.delete(oldest)
    return known !== 'lost' && 'at' in known ? new Date(known.at).toISOString() : null
  }
}
