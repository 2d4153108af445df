import { cleanText } from './clean-text.ts'

/** The most of one output that is kept, in bytes of UTF-8. */
export const BOUND_BYTES = 8 * 1024

export type BoundedText = { text: string; cutBytes: number }

/**
 * Maps any output to what may be stored: printable, without secrets, at most 8 KiB of UTF-8 with the end kept
 * (`keep: 'head'` keeps the beginning). `cutBytes` is how many bytes were left out.
 */
export function boundText(
  text: string,
  options: { keep?: 'head' | 'tail'; bytes?: number } = {},
): BoundedText {
  // Secrets before the cut: half a key is not known as one.
  const clean = cleanText(text)
  const bytes = new TextEncoder().encode(clean)
  const limit = options.bytes ?? BOUND_BYTES
  if (bytes.length <= limit) return { text: clean, cutBytes: 0 }
  const kept = options.keep === 'head' ? headOf(bytes, limit) : tailOf(bytes, limit)
  return {
    text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(kept),
    cutBytes: bytes.length - kept.length,
  }
}

function headOf(bytes: Uint8Array, limit: number): Uint8Array {
  let end = limit
  while (end > 0 && continues(bytes[end])) end -= 1
  return bytes.subarray(0, end)
}

function tailOf(bytes: Uint8Array, limit: number): Uint8Array {
  let start = bytes.length - limit
  while (start < bytes.length && continues(bytes[start])) start += 1
  return bytes.subarray(start)
}

function continues(byte: number | undefined): boolean {
  return byte !== undefined && (byte & 0xc0) === 0x80
}
