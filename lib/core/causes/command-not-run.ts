import { exitWords } from '#lib/core/exit-words.ts'
import { commandFinding } from './command-finding.ts'
import { type CommandTrouble, commandTrouble } from './command-words.ts'
import { engineRefusal } from './engine-refusal.ts'
import { proofLine } from './proof-line.ts'
import { proofOf } from './proof-of.ts'
import type { CauseRule } from './rule.ts'
import { troubleLines } from './trouble-lines.ts'

/** Reads from the engine's refusal that a container's command is not there, not executable, or made for another machine. */
export const commandRefused: CauseRule = (symptoms) => {
  const words = engineRefusal(symptoms)
  const trouble = words === null ? null : commandTrouble(words)
  if (words === null || !trouble) return null
  const folder = /chdir to cwd \("([^"]+)"\)/.exec(words)?.[1]
  const proof = [proofOf(symptoms, 'engine', words)]
  if (folder === undefined) return { ...commandFinding(trouble), proof }
  return {
    code: 'command-not-found',
    title: `Working folder “${folder}” does not exist`,
    proof,
    wayOut: `Create ${folder} in the image, or correct working_dir.`,
  }
}

// Only these codes say that the command itself was not run; a script that goes on after a missing tool ends otherwise.
const CODES: Record<CommandTrouble['what'], readonly number[]> = {
  missing: [127],
  'not executable': [126],
  'wrong format': [126],
}
const BY_THE_ENGINE = /^(?:exec(?:ve)? \S+: |\S*_linux\.go:\d+: |\[?(?:FATAL )?tini|\[dumb-init)/i

/** Reads from the last lines of a container that ended what its shell or the engine's init could not run. */
export const commandNotRun: CauseRule = (symptoms) => {
  const { container } = symptoms
  if (!container || container.state === 'created' || container.health === 'healthy') return null
  const hasEnded = container.state !== 'running'
  for (const line of troubleLines(symptoms).toReversed()) {
    if (line.source !== 'log') continue
    const trouble = commandTrouble(line.text) ?? commandTrouble(line.raw)
    if (!trouble) continue
    const isCode = container.exitCode !== null && CODES[trouble.what].includes(container.exitCode)
    if (!(hasEnded ? isCode || BY_THE_ENGINE.test(line.text) : container.restartCount > 0)) continue
    const exit = hasEnded ? [proofOf(symptoms, 'exit code', `${exitWords(container)}.`)] : []
    return { ...commandFinding(trouble), proof: [proofLine(line, symptoms.service.name), ...exit] }
  }
  return null
}

/** Says what exit codes 126 and 127 mean where no line names the command. */
export const commandByCode: CauseRule = (symptoms) => {
  const { container } = symptoms
  if (!container || container.state === 'running' || container.state === 'created') return null
  const { exitCode } = container
  if (exitCode !== 126 && exitCode !== 127) return null
  const what = exitCode === 127 ? 'missing' : 'not executable'
  const found = commandFinding({ what, command: '', isWindows: false })
  return { ...found, proof: [proofOf(symptoms, 'exit code', `${exitWords(container)}.`)] }
}
