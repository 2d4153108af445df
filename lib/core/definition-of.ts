import { inferDefinition } from './infer-definition.ts'
import { layOver } from './rollcall-file/lay-over.ts'
import { repositoryFolder } from './rollcall-file/repository-folder.ts'
import type { Definition } from './stack.ts'
import type { StoredStack } from './stored-stack.ts'

/**
 * Maps a stored stack to what should be there: what its compose files declare, else what its last look shows, with its
 * `rollcall.yaml` laid over it.
 */
export function definitionOf({ project, definition, observation }: StoredStack): Definition {
  const containers = observation?.containers ?? []
  const base = definition?.definition ?? inferDefinition(project, containers)
  const laid = layOver(base, definition?.file ?? null)
  const beside = containers.find(({ composeFolder }) => composeFolder !== null)?.composeFolder ?? null
  return { ...laid, repository: repositoryFolder(laid.repository, beside) }
}
