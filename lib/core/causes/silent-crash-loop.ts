import { exitWords } from '#lib/core/exit-words.ts'
import { isRestartLoop } from '#lib/core/restart-loop.ts'
import { proofOf } from './proof-of.ts'
import type { CauseRule } from './rule.ts'

/** Says that a container ends, once or again and again, without a word in its log. */
export const silentCrashLoop: CauseRule = (symptoms, scene) => {
  const { container, log } = symptoms
  if (!container || log.trim() !== '') return null
  const times = `restarted ${container.restartCount} times`
  const wayOut =
    'Run its command by hand (docker compose run --rm) with its log level raised, to hear what it says.'
  if (isRestartLoop(container, scene.now)) {
    const words = `${container.name} was ${times}, and its log is empty.`
    return {
      code: 'silent-crash-loop',
      title: 'Ends again and again and says nothing',
      proof: [proofOf(symptoms, 'engine', words)],
      wayOut,
    }
  }
  const hasEnded = container.state === 'restarting' || container.state === 'exited'
  if (!hasEnded || container.exitCode === null || container.exitCode === 0) return null
  return {
    code: 'silent-crash-loop',
    title: `Ends with exit code ${container.exitCode} and says nothing`,
    proof: [proofOf(symptoms, 'exit code', `${exitWords(container)}; ${times}, and its log is empty.`)],
    wayOut,
  }
}
