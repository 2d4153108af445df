import { composeDefinitionView } from '#lib/core/compose-definition-view.ts'
import { definitionOf } from '#lib/core/definition-of.ts'
import type { DefinitionView } from '#lib/core/definition-view.ts'
import { readStack } from '#lib/db/read/read-stack.ts'
import { draftRollcallFile } from '#lib/rollcall-file/draft-rollcall-file.ts'
import { hostOf } from './hosts.ts'

// A host of another process: nothing can be asked from here, so nothing is said to be.
const NO_WAY = { engineHost: '', containerNetworks: false, sample: true }

/** A stack's definition with its check catalogue and its `rollcall.yaml`, drafted where none is stored; null when there is no such stack. */
export async function readDefinitionView(slug: string): Promise<DefinitionView | null> {
  const stack = await readStack(slug)
  if (stack === null) return null
  const reach = hostOf(stack.host.id)?.reach ?? NO_WAY
  return composeDefinitionView(stack, reach, draftRollcallFile(definitionOf(stack)))
}
