import { definitionOf } from '#lib/core/definition-of.ts'
import { readStack } from '#lib/db/read/read-stack.ts'
import { draftRollcallFile } from '#lib/rollcall-file/draft-rollcall-file.ts'

/** A stack's `rollcall.yaml` as text, as stored or else as drafted from what is inferred, with its version; null when there is no such stack. */
export async function readRollcallText(slug: string): Promise<{ text: string; version: number } | null> {
  const stack = await readStack(slug)
  if (stack === null) return null
  const text = stack.definition?.text ?? draftRollcallFile(definitionOf(stack))
  return { text, version: stack.definition?.version ?? 0 }
}
