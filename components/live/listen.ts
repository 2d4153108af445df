import type { Answer } from './ask-again.ts'

export type Link = 'connecting' | 'live' | 'polling' | 'offline' | 'signed out'

type Ear = {
  /** Opens the stream of news. */
  open: () => EventSource
  hear: (text: string) => void
  onLink: (link: Link) => void
  /** Asks for everything again. */
  poll: () => Promise<Answer>
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
  let told: Link = 'connecting'

  const tell = (link: Link) => {
    if (link === told) return
    told = link
    onLink(link)
  }

  const connect = () => {
    source = open()
    source.addEventListener('open', () => {
      live = true
      // A stream may open while reads are refused: then the poll decides.
      if (told !== 'offline' && told !== 'signed out') tell('live')
      void pollNow()
    })
    source.addEventListener('news', (event) => hear(String(event.data)))
    source.addEventListener('error', () => {
      const wasLive = live
      live = false
      // Only the first refusal is followed up at once: later ones wait for the timer.
      if (wasLive || (told === 'connecting' && source?.readyState === CLOSED)) void pollNow()
    })
  }

  const pollNow = async () => {
    clearTimeout(timer)
    const answer = await poll()
    if (stopped) return
    // A stream that still looks open while reads go unanswered is dead, or someone else's.
    if (answer !== 'answered' && live) {
      live = false
      source?.close()
    }
    if (answer === 'answered') tell(live ? 'live' : 'polling')
    else tell(answer)
    // The browser reconnects by itself, except after an answer that was an error.
    if (answer === 'answered' && !live && source?.readyState === CLOSED) connect()
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
