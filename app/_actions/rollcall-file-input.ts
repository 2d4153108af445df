import { z } from 'zod'

/** What the two actions on a `rollcall.yaml` are given: the stack's slug and the text, which its reader bounds too. */
export const slugShape = z.string().min(1).max(200)
export const textShape = z.string().max(256 * 1024)

/** The refusal of what no page of ours sends. */
export const MALFORMED = {
  ok: false as const,
  troubles: [],
  reason: 'A rollcall.yaml is text of at most 256 KiB for a stack that exists.',
}
