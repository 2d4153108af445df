import { joined } from './log-frames.ts'

/** The most of one output that is kept, in bytes. */
const MOST_BYTES = 64 * 1024

/** Keeps the end of an output as it comes, with at most twice that in memory. */
export class OutputTail {
  #parts: Uint8Array[] = []
  #size = 0
  #dropped = false

  add(bytes: Uint8Array): void {
    // A copy: a view would keep the whole chunk that it was cut from.
    this.#parts.push(bytes.slice(-MOST_BYTES))
    this.#size += Math.min(bytes.length, MOST_BYTES)
    this.#dropped ||= bytes.length > MOST_BYTES
    if (this.#size > 2 * MOST_BYTES) this.#shorten()
  }

  /** The end as text, from its first whole line on where it was cut: half a line can hide what it is about. */
  text(): { text: string; cut: boolean } {
    this.#shorten()
    const bytes = joined(this.#parts)
    const from = this.#dropped ? bytes.indexOf(0x0a) + 1 : 0
    return { text: new TextDecoder().decode(bytes.subarray(from)), cut: this.#dropped }
  }

  #shorten(): void {
    if (this.#size <= MOST_BYTES) return
    const whole = joined(this.#parts)
    this.#parts = [whole.slice(-MOST_BYTES)]
    this.#size = MOST_BYTES
    this.#dropped = true
  }
}
