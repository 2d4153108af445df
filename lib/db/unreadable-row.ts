import type { z } from 'zod'

/** A stored row does not have the shape that this version knows; `place` names the table, column and row. */
export class UnreadableRow extends Error {
  readonly place: string
  constructor(place: string, error: z.ZodError) {
    const [issue] = error.issues
    super(`${place} cannot be read: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`.trim())
    this.name = 'UnreadableRow'
    this.place = place
  }
}
