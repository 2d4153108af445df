/** Begins to measure; what it gives back tells the milliseconds since, to a tenth. */
export function stopwatch(): () => number {
  const began = performance.now()
  return () => Math.round((performance.now() - began) * 10) / 10
}
