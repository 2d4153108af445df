import { readComposeFacts } from '#lib/compose/read-compose-facts.ts'
import type { Answer } from '#lib/core/checks/answers.ts'
import { ENGINE_DEADLINE_MS } from '#lib/core/checks/question.ts'
import { readRepositoryFacts } from '#lib/git/read-repository-facts.ts'

type Read<Facts> = { ok: true; facts: Facts } | { ok: false; reason: string }

/** Reads compose files on this machine; what cannot be read leaves the question unasked, with the reason. */
export async function askFiles(files: readonly string[]): Promise<Answer> {
  const began = performance.now()
  const read = await readComposeFacts(files)
  return answerOf('compose files', read, began)
}

/** Reads what a repository says of itself; a folder that is none leaves the question unasked, with the reason. */
export async function askRepository(folder: string, signal: AbortSignal): Promise<Answer> {
  const began = performance.now()
  const read = await readRepositoryFacts(folder, ENGINE_DEADLINE_MS, signal)
  return answerOf('repository', read, began)
}

function answerOf<Kind extends 'compose files' | 'repository'>(
  kind: Kind,
  read: Read<Extract<Answer, { kind: Kind }>['facts']>,
  began: number,
): Answer {
  const durationMs = Math.round((performance.now() - began) * 10) / 10
  if (!read.ok) return { kind: 'unasked', durationMs, reason: read.reason }
  return { kind, durationMs, facts: read.facts } as Answer
}
