import { readComposeFacts } from '#lib/compose/read-compose-facts.ts'
import type { Answer } from '#lib/core/checks/answers.ts'
import { ENGINE_DEADLINE_MS } from '#lib/core/checks/question.ts'
import { readRepositoryFacts } from '#lib/git/read-repository-facts.ts'
import { stopwatch } from './stopwatch.ts'

/** Reads compose files on this machine; what cannot be read leaves the question unasked, with the reason. */
export async function askFiles(files: readonly string[]): Promise<Answer> {
  const spent = stopwatch()
  const read = await readComposeFacts(files)
  return read.ok
    ? { kind: 'compose files', durationMs: spent(), facts: read.facts }
    : { kind: 'unasked', durationMs: spent(), reason: read.reason }
}

/** Reads what a repository says of itself; a folder that is none leaves the question unasked, with the reason. */
export async function askRepository(folder: string, signal: AbortSignal): Promise<Answer> {
  const spent = stopwatch()
  const read = await readRepositoryFacts(folder, ENGINE_DEADLINE_MS, signal)
  return read.ok
    ? { kind: 'repository', durationMs: spent(), facts: read.facts }
    : { kind: 'unasked', durationMs: spent(), reason: read.reason }
}
