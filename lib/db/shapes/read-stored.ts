import type { z } from 'zod'
import { UnreadableRow } from '../unreadable-row.ts'

/** Parses a stored value to a core type; throws UnreadableRow naming `place` when it has another shape. */
export function readStored<T>(shape: z.ZodType<T>, value: unknown, place: string): T {
  const parsed = shape.safeParse(value)
  if (!parsed.success) throw new UnreadableRow(place, parsed.error)
  return parsed.data
}
