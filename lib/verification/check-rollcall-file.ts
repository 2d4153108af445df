import { definitionOf } from '#lib/core/definition-of.ts'
import type { RollcallFile } from '#lib/core/rollcall-file/rollcall-file.ts'
import type { StoredStack } from '#lib/core/stored-stack.ts'
import type { Trouble } from '#lib/core/trouble.ts'
import { readStack } from '#lib/db/read/read-stack.ts'
import { readRollcallFile } from '#lib/rollcall-file/read-rollcall-file.ts'

export type FileChecked =
  | { ok: true; file: RollcallFile }
  | { ok: false; troubles: Trouble[]; reason?: string }

/** Reads a `rollcall.yaml` for a stack without keeping it: what it says, or every trouble with its place. */
export async function checkRollcallFile(slug: string, text: string): Promise<FileChecked> {
  const stack = await readStack(slug)
  return stack === null
    ? { ok: false, troubles: [], reason: 'There is no such stack.' }
    : readFor(stack, text)
}

function readFor(stack: StoredStack, text: string): FileChecked {
  // Over compose files a file may only speak of their services; over what merely runs it may name what is still to come.
  const isDefined = stack.definition?.definition != null
  const names = isDefined
    ? definitionOf({ ...stack, ...withoutFile(stack) }).services.map(({ name }) => name)
    : null
  const read = readRollcallFile(text, names)
  if (!read.ok || read.file.stack === null || read.file.stack === stack.project) return read
  const reason = `This file is written for the stack ${read.file.stack}; this one is ${stack.project}.`
  return { ok: false, troubles: [], reason }
}

function withoutFile({ definition }: StoredStack): Pick<StoredStack, 'definition'> {
  return { definition: definition === null ? null : { ...definition, file: null, text: null } }
}
