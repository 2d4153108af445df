import { Client } from 'pg'
import { databaseUrl } from '#lib/db/client.ts'
import { type News, parseNews } from './news.ts'

const CHANNEL = 'rollcall_news'
const RETRY_MS = 1000

type Channel = { hearers: Set<(news: News) => void>; client: Client | null; opening: Promise<void> | null }

// Routes and instrumentation may hold two copies of this module; the connection is the process's.
const place: typeof globalThis & { rollcallChannel?: Channel } = globalThis

function channel(): Channel {
  place.rollcallChannel ??= { hearers: new Set(), client: null, opening: null }
  return place.rollcallChannel
}

/** Tells every process on this database what changed; never throws, for whoever is not told reads on its own time. */
export async function announce(...news: News[]): Promise<void> {
  await open()
  const state = channel()
  const { client } = state
  if (client === null) return
  try {
    for (const item of news) await client.query('SELECT pg_notify($1, $2)', [CHANNEL, JSON.stringify(item)])
  } catch (error) {
    console.error('rollcall: news could not be told:', error)
    lost(state, client)
  }
}

/** Calls `hear` for all news from any process until the returned function is called. */
export function subscribe(hear: (news: News) => void): () => void {
  const { hearers } = channel()
  hearers.add(hear)
  void open()
  return () => hearers.delete(hear)
}

/** Closes the connection; hearers stay and the next call opens it again. */
export async function closeChannel(): Promise<void> {
  const { client } = channel()
  channel().client = null
  await client?.end()
}

function open(): Promise<void> {
  const state = channel()
  if (state.client !== null) return Promise.resolve()
  state.opening ??= connect(state).finally(() => {
    state.opening = null
  })
  return state.opening
}

async function connect(state: Channel): Promise<void> {
  const client = new Client({ connectionString: databaseUrl(), application_name: 'rollcall news' })
  client.on('notification', ({ payload }) => {
    const news = parseNews(payload ?? '')
    if (news !== null) for (const hear of state.hearers) hear(news)
  })
  client.on('error', () => lost(state, client))
  client.on('end', () => lost(state, client))
  try {
    await client.connect()
    await client.query(`LISTEN ${CHANNEL}`)
    state.client = client
    // What was said while nobody listened is unknown, so everything may have changed.
    for (const hear of state.hearers) hear({ topic: 'board' })
  } catch {
    // Tried again soon; a database that is away is said where it is asked.
    client.end().catch(() => {})
    lost(state, client)
  }
}

function lost(state: Channel, client: Client): void {
  const ours = state.client === client || state.client === null
  if (state.client === client) state.client = null
  if (!ours || state.hearers.size === 0) return
  setTimeout(() => void open(), RETRY_MS).unref()
}
