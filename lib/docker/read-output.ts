import type { Readable } from 'node:stream'
import { frameReader, type Piece } from './log-frames.ts'

/**
 * Reads a container's output to its end, piece by piece, and stops where `onPiece` says false or `signal` aborts. Gives
 * whether it was read to its end; throws as the stream does.
 */
export async function readOutput(
  stream: Readable,
  terminal: boolean,
  signal: AbortSignal,
  onPiece: (piece: Piece) => boolean,
): Promise<boolean> {
  const stop = () => stream.destroy()
  const readFrames = frameReader(terminal)
  signal.addEventListener('abort', stop, { once: true })
  if (signal.aborted) stop()
  try {
    for await (const chunk of stream) {
      for (const piece of readFrames(chunk)) if (!onPiece(piece)) return false
    }
    return true
  } finally {
    signal.removeEventListener('abort', stop)
    stream.destroy()
  }
}
