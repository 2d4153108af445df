const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** Aborts at the first request to stop: a signal, or the end of the process that started this one. */
export function stopSignal(): AbortSignal {
  const stop = new AbortController()
  // They stay after the first, so that a second Ctrl-C does not cut the stopping short.
  for (const signal of SIGNALS) process.on(signal, () => stop.abort())
  process.once('disconnect', () => stop.abort())
  return stop.signal
}
