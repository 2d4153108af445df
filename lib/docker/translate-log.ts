const HEADER = 8

/**
 * Maps the bytes of a log to what the container wrote: raw for a terminal, else the frames of stdout and stderr
 * (1 byte stream, 3 zeros, 4 bytes length) put together in their order, the last one as far as it goes.
 */
export function translateLog(bytes: Uint8Array, terminal: boolean): Uint8Array {
  if (terminal) return bytes
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const parts: Uint8Array[] = []
  let at = 0
  while (at + HEADER <= bytes.length && isHeader(view, at)) {
    const end = Math.min(at + HEADER + view.getUint32(at + 4), bytes.length)
    parts.push(bytes.subarray(at + HEADER, end))
    at = end
  }
  // An engine that says nothing of frames sends none.
  return at === 0 ? bytes : joined(parts)
}

function isHeader(view: DataView, at: number): boolean {
  return view.getUint8(at) <= 2 && view.getUint8(at + 1) === 0 && view.getUint16(at + 2) === 0
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
