import { exitWords } from '#lib/core/exit-words.ts'
import type { ContainerObservation } from '#lib/core/observation.ts'
import type { Symptoms } from '#lib/core/symptoms.ts'
import { proofLine } from './proof-line.ts'
import { proofOf } from './proof-of.ts'
import type { CauseFinding, CauseRule } from './rule.ts'
import { troubleLines } from './trouble-lines.ts'

const RESTARTS = /^(?:always|unless-stopped)$/
// How servers end when they are told to: well, by SIGINT, by SIGKILL once their grace is over, or by SIGTERM.
const CALM = [0, 130, 137, 143]
const TOLD = [130, 143]
const SHUTDOWN =
  /\b(?:received (?:signal )?(?:sig)?(?:term|int|quit)\b|(?:caught|got|received|handling) (?:signal|sig\w+)|signal (?:15|2) |sigterm|shut(?:ting)? ?down|graceful(?:ly)? (?:stop|shut|exit)|user requested shutdown|fast shutdown request|smart shutdown request|stopping server)/i

const START = 'Start what was stopped: docker compose start.'

/** Reads from the engine that somebody stopped a service: its policy would have started it again, or it was told to end. */
export const stoppedByHand: CauseRule = (symptoms) => {
  const container = stopped(symptoms)
  if (!container) return null
  const code = container.exitCode ?? -1
  if (RESTARTS.test(container.restartPolicy)) return CALM.includes(code) ? byHand(symptoms, container) : null
  if (TOLD.includes(code)) return wasTold(symptoms, container)
  const line = code === 0 ? shutdownLine(symptoms) : undefined
  if (!line) return null
  const found = wasTold(symptoms, container)
  return { ...found, proof: [proofLine(line, symptoms.service.name), ...found.proof] }
}

/** Says that a service which failed was stopped as well, where its policy would have started it again; for when nothing tells why it failed. */
export const stoppedAfterFailing: CauseRule = (symptoms) => {
  const container = stopped(symptoms)
  return container && RESTARTS.test(container.restartPolicy) ? byHand(symptoms, container) : null
}

function stopped({ container, service }: Symptoms): ContainerObservation | null {
  if (container?.state !== 'exited' || container.error !== '' || container.oomKilled) return null
  if (container.exitCode === null || service.role === 'one-shot') return null
  return endedBeforeItStarted(container) ? null : container
}

// A process that ends while the engine still starts it can be missed by the restart policy; nobody stopped it.
function endedBeforeItStarted({ startedAt, finishedAt }: ContainerObservation): boolean {
  return startedAt !== null && finishedAt !== null && Date.parse(finishedAt) < Date.parse(startedAt)
}

function byHand(symptoms: Symptoms, container: ContainerObservation): CauseFinding {
  const words = `${exitWords(container)}; its restart policy is ${container.restartPolicy}, and the engine starts such a container again unless somebody stopped it.`
  return {
    code: 'stopped-by-hand',
    title: 'Stopped by hand',
    proof: [proofOf(symptoms, 'engine', words)],
    wayOut: START,
  }
}

function wasTold(symptoms: Symptoms, container: ContainerObservation): CauseFinding {
  const words = `${exitWords(container)}; its restart policy is ${container.restartPolicy || 'no'}.`
  return {
    code: 'stopped-by-hand',
    title: 'It was told to stop',
    proof: [proofOf(symptoms, 'exit code', words)],
    wayOut: START,
  }
}

function shutdownLine(symptoms: Symptoms) {
  return troubleLines(symptoms)
    .slice(-15)
    .findLast(({ text, source }) => source === 'log' && SHUTDOWN.test(text))
}
