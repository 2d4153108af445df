import { inferDefinition } from './infer-definition.ts'
import type { Definition } from './stack.ts'
import type { StoredStack } from './stored-stack.ts'

/** Maps a stored stack to what should be there: the definition people gave, else the one its last look shows. */
export function definitionOf(stack: StoredStack): Definition {
  return stack.definition?.definition ?? inferDefinition(stack.project, stack.observation?.containers ?? [])
}
