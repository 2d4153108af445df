/** A piece of what a container wrote: 1 is stdout, 2 stderr, 0 what has no frames. */
export type Piece = { stream: number; bytes: Uint8Array }

/** Takes the next chunk of a stream and gives the pieces that are whole with it. */
type FrameReader = (chunk: Uint8Array) => Piece[]

const HEADER = 8

/**
 * Maps the chunks of a container's output to what it wrote: raw for a terminal, else the frames of stdout and stderr
 * (1 byte stream, 3 zeros, 4 bytes length). From the first byte that can be no frame on, all is taken as written.
 */
export function frameReader(terminal: boolean): FrameReader {
  let raw = terminal
  let held: Uint8Array = new Uint8Array(0)
  let stream = 0
  let left = 0
  const plain = (bytes: Uint8Array): Piece[] => (bytes.length === 0 ? [] : [{ stream: 0, bytes }])
  return (chunk) => {
    if (raw) return plain(chunk)
    const pieces: Piece[] = []
    let rest = held.length === 0 ? chunk : joined([held, chunk])
    while (rest.length > 0) {
      const isNext = left === 0 && mayBeHeader(rest)
      if (isNext && rest.length < HEADER) break
      if (left === 0 && !isNext) {
        raw = true
        pieces.push(...plain(rest))
        rest = rest.subarray(rest.length)
      } else if (left === 0) {
        stream = rest[0] ?? 0
        left = lengthIn(rest)
        rest = rest.subarray(HEADER)
      } else {
        const bytes = rest.subarray(0, left)
        pieces.push({ stream, bytes })
        left -= bytes.length
        rest = rest.subarray(bytes.length)
      }
    }
    held = rest
    return pieces
  }
}

// Of the first bytes as well as of a whole header.
function mayBeHeader(bytes: Uint8Array): boolean {
  return (bytes[0] ?? 0) <= 2 && bytes.subarray(1, 4).every((byte) => byte === 0)
}

function lengthIn(header: Uint8Array): number {
  return new DataView(header.buffer, header.byteOffset, HEADER).getUint32(4)
}

/** Puts byte arrays together in their order. */
export function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
