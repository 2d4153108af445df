/** A piece of what a container wrote: 1 is stdout, 2 stderr, 0 what has no frames. */
export type Piece = { stream: number; bytes: Uint8Array }

/** Takes the chunks of a stream as they come; `end` gives what was held back for the rest of a header. */
export type FrameReader = { push(chunk: Uint8Array): Piece[]; end(): Piece[] }

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
  return {
    push: (chunk) => {
      if (raw) return plain(chunk)
      const pieces: Piece[] = []
      let rest = held.length === 0 ? chunk : joined([held, chunk])
      while (rest.length > 0) {
        if (left === 0 && rest.length < HEADER) break
        if (left === 0 && !isHeader(rest)) {
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
    },
    end: () => {
      const cutHeader = held.length > 0 && isStart(held)
      return cutHeader ? [] : plain(held)
    },
  }
}

function isHeader(bytes: Uint8Array): boolean {
  return (bytes[0] ?? 9) <= 2 && bytes[1] === 0 && bytes[2] === 0 && bytes[3] === 0
}

function isStart(bytes: Uint8Array): boolean {
  return (bytes[0] ?? 9) <= 2 && bytes.subarray(1, 4).every((byte) => byte === 0)
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
