import type { Client } from './client.ts'
import type { LogTail } from './engine.ts'
import { statusOf } from './engine-problem.ts'
import { OutputTail } from './output-tail.ts'
import { inspect } from './read-containers.ts'
import { readOutput } from './read-output.ts'

// The engine cuts long lines at 16 KiB, so this is reached only by very many of them.
const MOST_RAW_BYTES = 8 * 1024 * 1024
const MOST_LINES = 500
// Logging drivers that send logs elsewhere cannot be read back.
const UNREADABLE = /does not support reading/i

/** Reads the last lines of a container's log, at most 64 KiB of it; empty when the container is gone or keeps none. */
export async function readLog(
  client: Client,
  id: string,
  lines: number,
  signal: AbortSignal,
): Promise<LogTail> {
  const container = await inspect(client, id, signal)
  if (container === null) return { text: '', cut: false }
  const query = { stdout: 'true', stderr: 'true', tail: Math.min(Math.max(lines, 1), MOST_LINES) }
  try {
    const stream = await client.stream(`/containers/${container.Id}/logs`, signal, query)
    const tail = new OutputTail()
    let size = 0
    const wasRead = await readOutput(stream, container.Config.Tty, signal, ({ bytes }) => {
      tail.add(bytes)
      size += bytes.length
      return size < MOST_RAW_BYTES
    })
    const { text, cut } = tail.text()
    return { text, cut: cut || !wasRead }
  } catch (error) {
    if (statusOf(error) === 404 || isUnreadable(error)) return { text: '', cut: false }
    throw error
  }
}

// The engine says so of a log that its driver cannot give back.
function isUnreadable(error: unknown): boolean {
  return error instanceof Error && UNREADABLE.test(error.message)
}
