export type Throttled = { (): void; settled(): Promise<void> }

/** Wraps `work` so that many calls within `ms` become one at their end; `settled` waits for what is still due. */
export function throttle(work: () => Promise<void>, ms: number): Throttled {
  let due: Promise<void> | null = null
  const call = () => {
    due ??= new Promise<void>((resolve) => setTimeout(resolve, ms)).then(work).finally(() => {
      due = null
    })
  }
  return Object.assign(call, { settled: async () => void (await due) })
}
