import type { IncomingMessage } from 'node:http'

const MOST_BYTES = 64 * 1024

export type Head = { body: string; bodyCut: boolean }

/** Reads the beginning of a body, at most 64 KiB, until it ends, breaks or `stop` aborts; compressed ones are left out. */
export function readHead(response: IncomingMessage, stop: AbortSignal): Promise<Head> {
  const encoding = response.headers['content-encoding'] ?? 'identity'
  const chunks: Buffer[] = []
  let size = 0
  return new Promise((resolve) => {
    const end = (cut: boolean) => {
      stop.removeEventListener('abort', stopped)
      const bytes = Buffer.concat(chunks).subarray(0, MOST_BYTES)
      const readable = /^identity$/i.test(encoding)
      resolve({
        body: readable ? decode(bytes, response) : '',
        bodyCut: cut || size > MOST_BYTES || !readable,
      })
      response.destroy()
    }
    const stopped = () => end(true)
    stop.addEventListener('abort', stopped, { once: true })
    response.on('data', (chunk: Buffer) => {
      chunks.push(chunk)
      size += chunk.length
      if (size > MOST_BYTES) end(true)
    })
    response.on('end', () => end(false))
    response.on('error', () => end(true))
    response.on('aborted', () => end(true))
  })
}

function decode(bytes: Buffer, response: IncomingMessage): string {
  const charset = /charset="?([\w-]+)/i.exec(response.headers['content-type'] ?? '')?.[1] ?? 'utf-8'
  try {
    return new TextDecoder(charset).decode(bytes)
  } catch {
    return new TextDecoder().decode(bytes)
  }
}
