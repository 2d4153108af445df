import { exitWords } from '#lib/core/exit-words.ts'
import type { Symptoms } from '#lib/core/symptoms.ts'
import { proofLine } from './proof-line.ts'
import { proofOf } from './proof-of.ts'
import type { CauseRule } from './rule.ts'
import { troubleLines } from './trouble-lines.ts'

const MIB = 1024 * 1024

/** Reads from the engine that a container was killed for lack of memory. */
export const outOfMemory: CauseRule = (symptoms) => {
  const { container } = symptoms
  if (!container?.oomKilled || container.health === 'healthy') return null
  const words =
    container.state === 'running'
      ? 'OOMKilled: a process of this container was killed for lack of memory.'
      : `OOMKilled: ${exitWords(container)}.`
  return { code: 'out-of-memory', ...told(symptoms), proof: [proofOf(symptoms, 'engine', words)] }
}

// A shell says no more than this of a child that was killed; with a limit and SIGKILL that is not chance.
const SHELL = /(?:^|\s)Killed\b/

/** Reads out of memory from a shell's “Killed”, with exit code 137 or between two restarts, of a container with a memory limit. */
export const outOfMemoryInLog: CauseRule = (symptoms) => {
  const { container } = symptoms
  if (!container || container.memoryLimitBytes === null || container.health === 'healthy') return null
  const mayBeKilled = container.state === 'running' ? container.restartCount > 0 : container.exitCode === 137
  if (!mayBeKilled) return null
  const line = troubleLines(symptoms).findLast(({ text, source }) => source === 'log' && SHELL.test(text))
  if (!line) return null
  return { code: 'out-of-memory', ...told(symptoms), proof: [proofLine(line, symptoms.service.name)] }
}

function told({ container }: Pick<Symptoms, 'container'>): { title: string; wayOut: string } {
  const limit = container?.memoryLimitBytes ?? null
  if (limit === null) {
    const wayOut =
      'Give the host more memory, or find out what uses it; set a limit so that others are spared.'
    return { title: 'Out of memory', wayOut }
  }
  const size = `${Math.round(limit / MIB)} MiB`
  return {
    title: `Out of memory under a limit of ${size}`,
    wayOut: `Raise the memory limit above ${size}, or let the application use less.`,
  }
}
