import type { Prisma } from '#generated/prisma/client.ts'

/** Text as PostgreSQL can keep it: without NUL characters and halves of surrogate pairs. */
export function storableText(text: string): string {
  return text.replaceAll('\u0000', '').toWellFormed()
}

/** Maps a core value to JSON that PostgreSQL can keep; what JSON does not know, such as functions, is left out. */
export function storableJson(value: unknown): Prisma.InputJsonValue {
  return JSON.parse(JSON.stringify(value), (_key, one: unknown) =>
    typeof one === 'string' ? storableText(one) : withStorableKeys(one),
  )
}

function withStorableKeys(value: unknown): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [storableText(key), one]))
}
