export type Link = 'connecting' | 'live' | 'polling' | 'offline'

type Ear = {
  /** Opens the stream of news. */
  open: () => EventSource
  hear: (text: string) => void
  onLink: (link: Link) => void
  /** Asks for everything again; resolves to whether the server answered. */
  poll: () => Promise<boolean>
}

// EventSource.CLOSED, which Node does not know.
const CLOSED = 2
const POLL_MS = 5_000
// A stream can die without a word behind a proxy, so even a live page asks now and then.
const SWEEP_MS = 30_000

/** Listens to news and polls while the stream is down; the returned function stops both. */
export function listen({ open, hear, onLink, poll }: Ear): () => void {
  let source: EventSource | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  let live = false
  let stopped = false

  const connect = () => {
    source = open()
    source.addEventListener('open', () => {
      live = true
      onLink('live')
      void pollNow()
    })
    source.addEventListener('news', (event) => hear(String(event.data)))
    source.addEventListener('error', () => {
      const wasLive = live
      live = false
      if (wasLive || source?.readyState === CLOSED) void pollNow()
    })
  }

  const pollNow = async () => {
    clearTimeout(timer)
    const answered = await poll()
    if (stopped) return
    // A stream that still looks open while nothing answers is dead.
    if (!answered && live) {
      live = false
      source?.close()
    }
    if (!live) onLink(answered ? 'polling' : 'offline')
    // The browser reconnects by itself, except after an answer that was an error.
    if (!live && source?.readyState === CLOSED) connect()
    clearTimeout(timer)
    timer = setTimeout(pollNow, live ? SWEEP_MS : POLL_MS)
  }

  connect()
  timer = setTimeout(pollNow, POLL_MS)
  return () => {
    stopped = true
    clearTimeout(timer)
    source?.close()
  }
}
