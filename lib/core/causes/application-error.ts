import { redact } from '#lib/core/redact.ts'
import type { Symptoms } from '#lib/core/symptoms.ts'
import { countsAsTrouble } from './counts-as-trouble.ts'
import { exitProof } from './exit-proof.ts'
import { fatalLine } from './fatal-line.ts'
import { proofLine } from './proof-line.ts'
import type { CauseFinding, CauseRule } from './rule.ts'
import { shortWords } from './short-words.ts'
import { tellingLines } from './telling-lines.ts'
import { type Uncaught, uncaughtError } from './uncaught-error.ts'

/** Reads the error that ended a service or keeps it unhealthy, where no rule knows what it means: it says what was said. */
export const applicationError: CauseRule = (symptoms) => {
  if (!isBroken(symptoms)) return null
  const { logged } = tellingLines(symptoms)
  const counts = countsAsTrouble(symptoms, logged)
  const found = uncaughtError(logged, counts) ?? fatalLine(symptoms, logged, counts)
  return found ? findingOf(found, symptoms) : null
}

function isBroken({ container, judged }: Symptoms): boolean {
  if (!container || container.state === 'created' || container.state === 'paused') return false
  if (container.state === 'running') return container.health === 'unhealthy' || judged.verdict === 'failing'
  return true
}

function findingOf({ line, words, place }: Uncaught, symptoms: Symptoms): CauseFinding {
  return {
    code: 'application-error',
    title: redact(shortWords(words)),
    proof: [proofLine(line, symptoms.service.name, words), ...exitProof(symptoms)],
    wayOut:
      place === null
        ? 'Correct what the line says in the application or in what it is given; then rebuild and start it again.'
        : `Look at ${redact(place)}, where it happened, and correct the code or what it is given there; then rebuild and start it again.`,
  }
}
