/** What became of a wish: done, or refused with a reason for people. */
export type Answer = { ok: true } | { ok: false; reason: string }
