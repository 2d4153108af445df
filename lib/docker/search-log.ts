import type { Readable } from 'node:stream'
import { EngineRefused } from '#lib/core/engine-refused.ts'
import type { Client } from './client.ts'
import type { LogSearch } from './engine.ts'
import { LineSplitter } from './line-splitter.ts'
import { inspect } from './read-containers.ts'
import { readOutput } from './read-output.ts'
import { refusable } from './refusal.ts'

const MOST_RAW_BYTES = 64 * 1024 * 1024
const KEPT_LINES = 5
const LONGEST_KEPT = 8 * 1024

type Search = {
  matches: (line: string) => boolean
  /** ISO 8601; null searches the whole log. */
  since: string | null
  /** When to be content with what was read, in milliseconds from the beginning. */
  withinMs: number
}

/**
 * Counts the lines of a container's log that match and keeps the last five; `cut` when 64 MiB or the time did not reach to
 * its end. Throws EngineRefused when the container is gone or its log cannot be read: that is no log without such a line.
 */
export async function searchLog(
  client: Client,
  id: string,
  { matches, since, withinMs }: Search,
  signal: AbortSignal,
): Promise<LogSearch> {
  const end = performance.now() + withinMs
  const container = await inspect(client, id, signal)
  if (container === null) throw new EngineRefused('The container is gone, and its log with it.')
  const from = since === null ? {} : { since: (Date.parse(since) / 1000).toFixed(3) }
  const query = { stdout: 'true', stderr: 'true', ...from }
  const stream = await refusable('The log cannot be read', () =>
    client.stream(`/containers/${container.Id}/logs`, signal, query),
  )
  return readThrough(stream, container.Config.Tty, matches, end, signal)
}

async function readThrough(
  stream: Readable,
  terminal: boolean,
  matches: Search['matches'],
  end: number,
  signal: AbortSignal,
): Promise<LogSearch> {
  const searched: LogSearch = { found: 0, lines: [], searched: 0, cut: false }
  const splitter = new LineSplitter((line) => look(searched, line, matches))
  // A log can stand still as well as go on for too long.
  const enough = AbortSignal.timeout(Math.max(Math.ceil(end - performance.now()), 1))
  const stop = () => stream.destroy()
  enough.addEventListener('abort', stop, { once: true })
  let size = 0
  try {
    const wasRead = await readOutput(stream, terminal, signal, (piece) => {
      splitter.add(piece)
      size += piece.bytes.length
      return size < MOST_RAW_BYTES && performance.now() < end
    })
    splitter.end()
    return { ...searched, cut: !wasRead }
  } catch (error) {
    if (!enough.aborted) throw error
    return { ...searched, cut: true }
  } finally {
    enough.removeEventListener('abort', stop)
  }
}

function look(searched: LogSearch, line: string, matches: (line: string) => boolean): void {
  searched.searched += 1
  if (!matches(line)) return
  searched.found += 1
  searched.lines = [...searched.lines, line.slice(0, LONGEST_KEPT)].slice(-KEPT_LINES)
}
