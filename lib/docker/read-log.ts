import type { Readable } from 'node:stream'
import type { Client } from './client.ts'
import type { LogTail } from './engine.ts'
import { statusOf } from './engine-problem.ts'
import { inspect } from './read-containers.ts'
import { translateLog } from './translate-log.ts'

const MOST_BYTES = 64 * 1024
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
    const raw = await bytesOf(stream, signal)
    return tailOf(translateLog(raw.bytes, container.Config.Tty), raw.cut)
  } catch (error) {
    const unreadable = error instanceof Error && UNREADABLE.test(error.message)
    if (statusOf(error) === 404 || unreadable) return { text: '', cut: false }
    throw error
  }
}

async function bytesOf(stream: Readable, signal: AbortSignal): Promise<{ bytes: Uint8Array; cut: boolean }> {
  const stop = () => stream.destroy()
  signal.addEventListener('abort', stop, { once: true })
  const chunks: Buffer[] = []
  let size = 0
  try {
    for await (const chunk of stream) {
      chunks.push(Buffer.from(chunk))
      size += chunk.length
      if (size >= MOST_RAW_BYTES) return { bytes: Buffer.concat(chunks), cut: true }
    }
    return { bytes: Buffer.concat(chunks), cut: false }
  } finally {
    signal.removeEventListener('abort', stop)
  }
}

// From the first whole line on: half a line can hide what it is about.
function tailOf(bytes: Uint8Array, wasCut: boolean): LogTail {
  if (bytes.length <= MOST_BYTES) return { text: new TextDecoder().decode(bytes), cut: wasCut }
  const tail = bytes.subarray(bytes.length - MOST_BYTES)
  const lineEnd = tail.indexOf(0x0a)
  return { text: new TextDecoder().decode(tail.subarray(lineEnd + 1)), cut: true }
}
