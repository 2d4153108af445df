/**
 * What a form shows after it was sent: a message when done, a reason when refused, with what was typed so that nobody
 * types it twice (passwords excepted). Null before.
 */
export type FormAnswer =
  | { ok: true; message: string; secret?: string }
  | { ok: false; reason: string; typed?: Readonly<Record<string, string>> }
  | null

/** A server action as forms call it. */
export type FormAction = (before: FormAnswer, form: FormData) => Promise<FormAnswer>
