import type { StackSubject } from './check.ts'
import type { Question } from './question.ts'
import { isLoopback } from './way-in.ts'

/**
 * How the compose files of a stack can be asked about: from its definition, else where its containers say they are, if
 * that is this machine; null where neither is known.
 */
export function composeQuestion({ definition, containers, reach }: StackSubject): Question | null {
  if (definition.compose !== null) return { on: 'definition' }
  if (reach.sample || !isLoopback(reach.engineHost)) return null
  const files = [...new Set(containers.flatMap(({ composeFiles }) => composeFiles))]
  return files.length === 0 ? null : { on: 'compose files', files: files.toSorted() }
}
