import type { Prisma } from '#generated/prisma/client.ts'

/** Text as PostgreSQL can keep it: without NUL characters and halves of surrogate pairs. */
export function storableText(text: string): string {
  return text.replaceAll('\u0000', '').toWellFormed()
}

// What JSON writes for a NUL and for half a surrogate pair; with an escaped backslash before it, it is only looked at twice.
const SUSPECT = /\\u(?:0000|d[89a-f])/i

/** Maps a core value to JSON that PostgreSQL can keep; what JSON does not know, such as functions, is left out. */
export function storableJson(value: unknown): Prisma.InputJsonValue {
  const text = JSON.stringify(value)
  // Nearly all values are fine, and to look into each of them anew takes ten times as long.
  if (!SUSPECT.test(text)) return JSON.parse(text)
  return JSON.parse(text, (_key, one: unknown) =>
    typeof one === 'string' ? storableText(one) : withStorableKeys(one),
  )
}

/** The same as the text of JSON. */
export function storableJsonText(value: unknown): string {
  const text = JSON.stringify(value)
  return SUSPECT.test(text) ? JSON.stringify(storableJson(value)) : text
}

function withStorableKeys(value: unknown): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [storableText(key), one]))
}
