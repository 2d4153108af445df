'use client'

import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { createContext, type ReactNode, useContext, useEffect, useState } from 'react'
import { keysOfNews } from '#lib/queries/keys-of-news.ts'
import { oneAtATime } from '#lib/queries/one-at-a-time.ts'
import { announce } from './announcer.tsx'
import { askAgain } from './ask-again.ts'
import { type Link, listen } from './listen.ts'

const LinkContext = createContext<Link>('connecting')

/** How this page hears of changes at present. */
export function useLink(): Link {
  return useContext(LinkContext)
}

/** Keeps every query below it fresh: one stream of news per visible tab, polling while it is down. */
export function LiveProvider({ children }: { children: ReactNode }) {
  const [client] = useState(newClient)
  const [link, setLink] = useState<Link>('connecting')
  useEffect(() => keepFresh(client, setLink), [client])
  useEffect(() => {
    if (link === 'offline') announce('Rollcall cannot be reached. What is shown may be old.')
    if (link === 'signed out') announce('You are signed out. What is shown may be old.')
  }, [link])
  return (
    <QueryClientProvider client={client}>
      <LinkContext value={link}>{children}</LinkContext>
    </QueryClientProvider>
  )
}

function newClient(): QueryClient {
  // Polling repeats anyway, and a server on this machine answers without a network. What the server seeded is asked for
  // again on mount: news that came between its read and the page's first breath found nobody to tell.
  return new QueryClient({
    defaultOptions: { queries: { staleTime: 0, retry: false, networkMode: 'always' } },
  })
}

// A hidden tab gives its connection back: browsers allow six to one address over HTTP/1.1.
function keepFresh(client: QueryClient, onLink: (link: Link) => void): () => void {
  let stop = () => {}
  const follow = () => {
    stop()
    stop = document.hidden ? () => {} : listenTo(client, onLink)
  }
  follow()
  document.addEventListener('visibilitychange', follow)
  return () => {
    stop()
    document.removeEventListener('visibilitychange', follow)
  }
}

function listenTo(client: QueryClient, onLink: (link: Link) => void): () => void {
  const refresh = oneAtATime(async (key) => {
    await client.invalidateQueries({ queryKey: JSON.parse(key) })
  })
  return listen({
    open: () => new EventSource('/api/live'),
    hear: (text) => {
      for (const key of keysOfNews(text)) void refresh(JSON.stringify(key))
    },
    onLink,
    poll: () =>
      askAgain(client, () =>
        fetch('/api/health', { cache: 'no-store', signal: AbortSignal.timeout(10_000) }),
      ),
  })
}
