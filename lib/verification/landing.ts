export type Landing<T> = {
  /** Hands over what has come in; it is kept within the pace. */
  land(item: T): void
  /** Keeps what is still in hand, waits for all that is under way, and throws what keeping threw. */
  done(): Promise<void>
}

/** Gathers what lands and hands it to `keep` in batches, at most one every `paceMs`, in the order it came. */
export function landingOf<T>(keep: (batch: T[]) => Promise<void>, paceMs: number): Landing<T> {
  let inHand: T[] = []
  let timer: NodeJS.Timeout | null = null
  let kept = Promise.resolve()
  let trouble: unknown = null
  const flush = () => {
    timer = null
    const batch = inHand
    inHand = []
    if (batch.length === 0) return
    kept = kept
      .then(() => keep(batch))
      .catch((error: unknown) => {
        trouble ??= error
      })
  }
  return {
    land: (item) => {
      inHand.push(item)
      timer ??= setTimeout(flush, paceMs)
    },
    done: async () => {
      if (timer !== null) clearTimeout(timer)
      flush()
      await kept
      if (trouble !== null) throw trouble
    },
  }
}
