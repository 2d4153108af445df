import type { Trouble } from '#lib/core/trouble.ts'

/** What is wrong with a `rollcall.yaml`, or why it was not taken for another reason. */
type FileRefusal = { ok: false; troubles: readonly Trouble[]; reason?: string }

/** Saves a stack's `rollcall.yaml`; refused when another version than `basedOn` was saved meanwhile. */
export type SaveRollcallFile = (
  slug: string,
  text: string,
  basedOn: number,
) => Promise<{ ok: true; version: number } | FileRefusal>

/** Reads a `rollcall.yaml` as saving would, and saves nothing. */
export type CheckRollcallFile = (slug: string, text: string) => Promise<{ ok: true } | FileRefusal>
