// Browsers load this file: keep it free of zod.
import type { Sprint } from './sprint.ts'
import type { SprintTroubles } from './sprint-input.ts'

/** What stands in the sprint form's fields. */
export type SprintTyped = {
  name: string
  goal: string
  from: string
  to: string
  zone: string
  path: string
  branch: string
  stacks: string[]
}

/** What a sprint form shows after it was refused: why, where, and everything that was typed. Null before. */
export type SprintRefusal = { reason: string; fields: SprintTroubles; typed: SprintTyped } | null

/** Maps a sprint to the fields of its form. */
export function typedOf({ name, goal, from, to, zone, repository, stackSlugs }: Sprint): SprintTyped {
  return {
    name,
    goal,
    from,
    to,
    zone,
    path: repository?.path ?? '',
    branch: repository?.branch ?? '',
    stacks: stackSlugs,
  }
}
