import type { Readable } from 'node:stream'
import { EngineUnavailable } from '#lib/core/engine-unavailable.ts'
import { type Asking, ask } from './ask.ts'
import type { Client } from './client.ts'
import type { Engine, EngineEvent } from './engine.ts'
import { translateEvent } from './translate-event.ts'

const LONGEST_LINE = 1024 * 1024
const FILTERS = { type: ['container', 'network'] }

/**
 * Calls `onEvent` for what happens to containers until `signal` aborts, from `since` (ISO 8601) on where given.
 * Throws EngineUnavailable when the stream cannot be opened, ends or breaks; what `onEvent` throws passes through.
 */
export async function watchEvents(
  client: Client,
  asking: Asking,
  ...[onEvent, signal, since]: Parameters<Engine['watch']>
): Promise<void> {
  if (signal.aborted) return
  const query = since === undefined ? {} : { since: (Date.parse(since) / 1000).toFixed(3) }
  const open = (deadline: AbortSignal) =>
    client.stream('/events', AbortSignal.any([signal, deadline]), { ...query, filters: FILTERS })
  const stream = await ask(asking, open).catch((error: unknown) => {
    if (signal.aborted) return null
    throw error
  })
  if (stream === null) return
  const stop = () => stream.destroy()
  signal.addEventListener('abort', stop, { once: true })
  if (signal.aborted) stop()
  try {
    for await (const event of eventsOf(stream, asking.where, signal)) {
      if (!signal.aborted) onEvent(event)
    }
  } finally {
    signal.removeEventListener('abort', stop)
    stream.destroy()
  }
}

async function* eventsOf(stream: Readable, where: string, signal: AbortSignal): AsyncGenerator<EngineEvent> {
  let rest = ''
  stream.setEncoding('utf8')
  try {
    for await (const chunk of stream) {
      const lines = `${rest}${chunk}`.split('\n')
      rest = lines.pop() ?? ''
      if (rest.length > LONGEST_LINE) throw new Error('a line of it does not end')
      for (const line of lines) {
        const event = line.trim() === '' ? null : translateEvent(line)
        if (event) yield event
      }
    }
  } catch (error) {
    if (signal.aborted) return
    throw lost(where, `broke: ${error instanceof Error ? error.message : String(error)}`, error)
  }
  if (!signal.aborted) throw lost(where, 'ended', undefined)
}

function lost(where: string, what: string, cause: unknown): EngineUnavailable {
  return new EngineUnavailable(
    { condition: 'lost', detail: `The events of ${where}: the stream ${what}` },
    { cause },
  )
}
