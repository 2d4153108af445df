import type { Answer } from '#lib/core/checks/answers.ts'
import type { Question } from '#lib/core/checks/question.ts'
import { readPattern } from '#lib/core/pattern.ts'
import { printable } from '#lib/core/printable.ts'
import type { Engine } from '#lib/docker/engine.ts'
import { askEngine } from './ask-engine.ts'

/** Searches a container's log for the lines that a question's pattern matches. */
export async function searchLog(
  engine: Engine,
  { containerId, pattern, since }: Extract<Question, { on: 'log' }>,
): Promise<Answer> {
  const compiled = readPattern(pattern)
  if (!compiled.ok) return { kind: 'unasked', durationMs: 0, reason: compiled.reason }
  const matches = (line: string) => compiled.pattern.isIn(printable(line))
  return askEngine(async () => ({
    kind: 'log',
    ...(await engine.searchLog(containerId, matches, since)),
  }))
}
